# SPDX-License-Identifier: EUPL-1.2
"""E-mails and PDF read in a process of their own: sender, day, subject, text; hostile ones are told."""

import struct
import time
from datetime import UTC, datetime
from email.message import EmailMessage
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from accordi_desktop.exchange.messages.eml_file import read_eml
from accordi_desktop.exchange.messages.html_text import text_of_html
from accordi_desktop.exchange.messages.message import MAX_FILE, MAX_TEXT, Message, MessageFileError
from accordi_desktop.exchange.messages.reading import read_message_file
from accordi_desktop.exchange.messages.worker import read_here
from accordi_desktop.model.dates.partial_date import UNKNOWN
from tests.exchange.messages.message_files import (
    DAY,
    READ,
    SENDER,
    SUBJECT,
    TEXT,
    compound,
    email,
    filetime,
    write_eml,
    write_msg,
)
from tests.pdf_files import write_pdf

HEADERS = b"From: Anna <anna@example.org>\r\nDate: Tue, 12 Mar 2024 10:00:00 +0100\r\nSubject: Prova\r\n"
SENT = 0x0039 << 16 | 0x0040
CODEPAGE = 0x3FFD << 16 | 0x0003
OUTLOOK = {0x0037: SUBJECT, 0x0C1A: "Lucía Nuñez", 0x5D01: "lucia.nunez@example.org", 0x1000: TEXT}
NOON = filetime(datetime(2024, 3, 12, 12, tzinfo=UTC))


def code(path: Path) -> str:
    """The code of the error that reading a file gives."""
    with pytest.raises(MessageFileError) as caught:
        read_here(path)
    return caught.value.code


def test_an_email_is_read_by_another_process_on_the_day_of_its_sender(tmp_path: Path) -> None:
    assert read_message_file(write_eml(tmp_path / "posta.EML")) == READ


def test_a_message_of_outlook_is_read_by_another_process(tmp_path: Path) -> None:
    assert read_message_file(write_msg(tmp_path / "posta.msg", OUTLOOK, {SENT: NOON})) == READ


def test_the_headers_of_a_received_message_tell_its_day(tmp_path: Path) -> None:
    late = filetime(datetime(2024, 3, 11, 23, 30, tzinfo=UTC))
    headers = "Date: Tue, 12 Mar 2024 00:30:00 +0100\r\n"
    assert read_here(write_msg(tmp_path / "a.msg", OUTLOOK | {0x007D: headers}, {SENT: late})).day == DAY


def test_texts_of_an_old_outlook_are_in_its_code_page(tmp_path: Path) -> None:
    texts = {0x0037: "Škoda – Úřad".encode("cp1250"), 0x1000: "Ústí".encode("cp1250")}
    found = read_here(write_msg(tmp_path / "a.msg", texts, {CODEPAGE: 1250}))
    assert (found.subject, found.text, found.day) == ("Škoda – Úřad", "Ústí", UNKNOWN)


def test_a_page_is_read_as_text_and_nothing_of_it_is_done() -> None:
    made = email()
    made.clear_content()
    made.set_content(
        "<html><head><title>t</title><style>p{}</style></head><body><script>alert(1)</script>"
        "<p>Milano e <b>Lione</b> hanno\nfirmato</p><p>a&nbsp;Milano &lt;b&gt;</p>"
        '<img src="http://example.org/x.png"></body></html>',
        subtype="html",
    )
    assert read_eml(bytes(made)).text == "Milano e Lione hanno firmato\na Milano <b>"


def test_attachments_are_no_part_of_the_text() -> None:
    made = email()
    made.add_attachment("segreto", filename="allegato.txt")
    made.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="x.exe")
    assert read_eml(bytes(made)) == READ


def test_certified_mail_gives_the_message_that_it_carries() -> None:
    envelope = EmailMessage()
    envelope["From"] = '"Per conto di: lucia@pec.example.org" <posta-certificata@pec.example.org>'
    envelope["Subject"] = f"POSTA CERTIFICATA: {SUBJECT}"
    envelope["Date"] = "Wed, 13 Mar 2024 08:00:00 +0100"
    envelope["X-Trasporto"] = "posta-certificata"
    envelope.set_content("Il messaggio è stato inviato da lucia@pec.example.org.")
    envelope.add_attachment(email(), filename="postacert.eml")
    assert read_eml(bytes(envelope)) == READ
    del envelope["X-Trasporto"]
    assert read_eml(bytes(envelope)).subject == f"POSTA CERTIFICATA: {SUBJECT}"


@pytest.mark.parametrize("charset", ["x-none", "idna", "rot13", "utf-8", "undefined", "base64"])
def test_a_charset_that_is_wrong_loses_nothing(charset: str) -> None:
    part = f'Content-Type: text/plain; charset="{charset}"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
    assert read_eml(HEADERS + part.encode() + "città".encode("cp1252")).text == "città"


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        (b"Subject: =?x-none?Q?a?=", "a"),
        (b"Subject: =?utf-8?B?!!!?=", ""),
        ("Subject: intesa con Łódź".encode(), "intesa con Łódź"),
        ("Subject: già firmata".encode("cp1252"), "già firmata"),
        (b"Subject: a\r\n b\xe2\x80\xaec\x00d", "a bcd"),
        (b"Subject: " + b"x" * 100_000, "x" * 500),
    ],
)
def test_a_subject_against_the_rules_is_taken_as_it_can_be(header: bytes, subject: str) -> None:
    found = read_eml(b"From: <<>>@@ ;\r\nDate: 99 Foo 2024\r\n" + header + b"\r\n\r\nTesto")
    assert (found.day, found.text) == (UNKNOWN, "Testo")
    assert found.subject == subject


def test_a_thousand_nested_parts_are_an_error_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(3000)
    )
    path.write_bytes(HEADERS + nested + b"\r\n\r\nTesto")
    with pytest.raises(MessageFileError) as caught:
        read_message_file(path)
    assert caught.value.code == "message_unreadable"


def test_what_is_no_email_is_told(tmp_path: Path) -> None:
    for name, content in (("a.eml", b"\x00\x01\x02"), ("b.eml", b""), ("c.eml", b"solo testo\n")):
        (tmp_path / name).write_bytes(content)
        assert code(tmp_path / name) == "message_not_an_email"
    (tmp_path / "d.msg").write_bytes(compound({"WordDocument": b"x"}))
    assert code(tmp_path / "d.msg") == "message_not_an_email"


def test_a_damaged_message_of_outlook_is_told(tmp_path: Path) -> None:
    whole = write_msg(tmp_path / "a.msg", OUTLOOK, {SENT: NOON}).read_bytes()
    looped = bytearray(whole)
    looped[512 + 4 : 512 + 8] = struct.pack("<I", 1)  # the directory goes on with itself
    for number, content in enumerate((b"", b"x" * 5000, whole[:700], whole[:1600], bytes(looped))):
        path = tmp_path / f"{number}.msg"
        path.write_bytes(content)
        assert code(path) in {"message_unreadable", "message_not_an_email"}


def test_a_pdf_gives_its_text_and_a_scan_says_that_it_has_none(tmp_path: Path) -> None:
    found = read_message_file(write_pdf(tmp_path / "a.pdf", "Milano ha firmato", "con Lione"))
    assert found == Message(text="Milano ha firmato\n\ncon Lione")
    assert code(write_pdf(tmp_path / "scan.pdf", "", "")) == "message_scan"
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 rotto")
    assert code(tmp_path / "b.pdf") == "message_unreadable"


def test_what_is_too_large_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    with path.open("wb") as stream:
        stream.truncate(MAX_FILE + 1)
    assert code(path) == "message_file_too_large"
    assert code(write_eml(tmp_path / "b.eml", email("parola " * (MAX_TEXT // 7 + 1)))) == "message_too_long"


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(MessageFileError) as caught:
        read_message_file(tmp_path / "nulla.eml")
    assert caught.value.code == "io_error"


def _end(answers: Connection, _path: str) -> None:
    answers.close()


def _sleep(_answers: Connection, _path: str) -> None:
    time.sleep(60)


def test_a_reader_that_ends_without_an_answer_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MessageFileError) as caught:
        read_message_file(tmp_path / "a.eml", serving=_end)
    assert caught.value.code == "message_unreadable"


def test_reading_is_given_up_when_the_progress_says_so(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_message_file(tmp_path / "a.eml", stop, serving=_sleep)


def test_unclosed_marks_of_a_page_leave_its_words() -> None:
    assert text_of_html("<p>a<p>b<table><tr><td>c<td>d</table><style>e") == "a\nb\nc d"
    assert text_of_html("<head><title>x</title><body>a<script>b") == "a"


def test_the_sender_of_one_s_own_organisation_is_a_name_and_not_a_path(tmp_path: Path) -> None:
    texts = {0x0C1A: "Anna Rossi", 0x0C1F: "/O=COMUNE/OU=ESTERI/CN=ROSSI", 0x0037: "a"}
    assert read_here(write_msg(tmp_path / "a.msg", texts)).sender == "Anna Rossi"
    assert read_eml(bytes(email())).sender == SENDER
