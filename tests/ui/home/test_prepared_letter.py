# SPDX-License-Identifier: EUPL-1.2
"""The prepared e-mail opens in a mail program, as a file or as a link; else it is told where it is."""

import tempfile
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from accordi_desktop.ui.home.prepared_letter import open_letter


@pytest.fixture
def asked(context, tmp_path, monkeypatch):
    """Prepare the e-mail on a system that opens what `opens` says; gives what it was asked to open."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    urls = []

    def ask(opens):
        def open_url(url):
            urls.append(url)
            return opens(url)

        open_letter(
            context, context.register.dashboard.reminders(), context.register.calendar.today, open_url
        )
        return urls

    return ask


def test_a_mail_program_gets_the_file(asked):
    (url,) = asked(lambda _url: True)
    message = message_from_bytes(Path(url.toLocalFile()).read_bytes(), policy=default)
    assert "Riga" in message.get_content()


def test_where_no_program_takes_files_a_link_has_the_text(asked):
    _file, link = asked(lambda url: url.scheme() == "mailto")
    assert "Riga" in link.toString()


def test_where_there_is_none_at_all_it_is_told_where_it_lies(asked, context, tmp_path, qtbot):
    with qtbot.waitSignal(context.failed) as told:
        asked(lambda _url: False)
    assert str(tmp_path) in told.args[0]
