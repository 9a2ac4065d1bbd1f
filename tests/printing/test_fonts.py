# SPDX-License-Identifier: EUPL-1.2
"""The fonts that come with the program: enough for Chinese names without any font of the system."""

from dataclasses import replace

import pytest

from accordi_desktop.assets import resource
from accordi_desktop.printing.summary_data import document_data, summary_data
from accordi_desktop.printing.typesetting import typeset_pdf
from accordi_desktop.wording import Words
from tests.printing import sheets

IT = Words("it")
MEBIBYTE = 1024 * 1024


def settled_notes(text: str):
    """A summary with these notes, as it is typeset."""
    content = replace(sheets.RIGA.content, notes=text)
    return settled(sheets.sheet(content))


def settled(printed):
    data = document_data([summary_data(printed, IT) | {"missing": ""}], sheets.OFFICE, IT, sheets.TODAY)
    return typeset_pdf("summary", data, IT, sheets.TODAY)


def everyday_characters() -> str:
    """The 3,755 characters of the first level of GB 2312."""
    pairs = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312", errors="ignore") for pair in pairs)


NAMES = {
    "cities": "北京市上海市廣州廣东成都重庆深圳亳州濮阳甪直硚口瀍河浉河堽城",
    "surnames": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗欧阳司马诸葛甄瞿隗",
    "traditional surnames": "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭葉蘇盧蔣賈鄧許龔歐陽",
    "given names": "镕喆玥珺堃頔昇旸晞翀祎赟鋆",
    "traditional cities": "臺北臺灣廣東瀋陽濟南鄭州蘭州銀川貴陽長沙蘇州寧波",
    "kana": "大阪市とミラノ市",
    "punctuation": "《上海市与米兰市友好城市协议书》（二〇一九年），第一条：「合作」、交流。",
}


def test_every_everyday_character_is_in_them():
    everyday = everyday_characters()
    assert len(everyday) == 3755
    printed = settled_notes(" ".join(everyday))
    assert not printed.system_fonts
    assert not printed.data["agreements"][0]["missing"]


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_names_are_in_them(text: str):
    printed = settled_notes(text)
    assert not printed.system_fonts
    assert not printed.data["agreements"][0]["missing"]


@pytest.mark.parametrize("printed", sheets.SEED, ids=lambda printed: printed.content.reference)
def test_the_seed_is_set_in_them_alone(printed):
    assert not settled(printed).system_fonts


def test_what_no_font_has_leaves_the_rest_to_them():
    """The same pages then come from every computer that lacks the character."""
    printed = settled_notes("\ue123 成都")
    assert not printed.system_fonts
    told = printed.data["agreements"][0]["missing"]
    assert "U+E123" in told
    assert "U+6210" not in told


def test_they_are_not_large_and_their_licence_lies_beside_them():
    chinese = resource("fonts", "NotoSansSC-Regular.ttf")
    assert chinese.stat().st_size <= 3 * MEBIBYTE
    licence = resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "Noto Sans SC" in licence
    assert "with Reserved Font Name 'Source'" in licence
