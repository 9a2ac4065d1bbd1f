# SPDX-License-Identifier: EUPL-1.2
"""The prepared e-mail as a mail program reads it."""

from datetime import date
from email import message_from_bytes
from email.policy import default

from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.exchange.calendar.letter import letter
from accordi_desktop.register.values.reminders import Reminder, ReminderKey, ReminderMatter
from accordi_desktop.wording import Words

TODAY = date(2020, 1, 10)
RIGA = Reminder(ReminderKey(1, 30, date(2020, 2, 2)), "A-001", "Riga", "Memorandum", ReminderMatter.RENEWAL)


def read(reminders, language="it"):
    return message_from_bytes(letter(reminders, Words(language), TODAY), policy=default)


def test_it_says_what_is_to_be_decided_and_is_a_draft():
    message = read([RIGA])
    assert message["Subject"] == "Accordi: 1 decisione da prendere"
    assert message["X-Unsent"] == "1"
    assert message["To"] is None
    assert "02/02/2020  Riga: decidere il rinnovo (A-001), fra 23 giorni" in message.get_content()


@given(text=st.text(min_size=1, max_size=80))
def test_no_text_of_a_record_gets_into_a_header_or_a_line_of_its_own(text: str):
    hostile = Reminder(
        RIGA.key, "A-001", f"{text}\r\nBcc: a@b.example\r\n\r\n{text}", "", ReminderMatter.NOTICE
    )
    message = read([hostile])
    assert set(message.keys()) <= {
        "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    assert not any(line.startswith("Bcc") for line in message.get_content().splitlines())
    assert message.get_content_type() == "text/plain"
