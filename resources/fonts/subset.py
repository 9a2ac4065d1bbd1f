# SPDX-License-Identifier: EUPL-1.2
"""Makes NotoSansSC-Regular.ttf: of Noto Sans SC, the characters that Chinese names of places and persons use.

    uv run --with fonttools python -m resources.fonts.subset SOURCE UNIHAN

SOURCE is the whole font (NotoSansSC_400Regular.ttf of the npm package @expo-google-fonts/noto-sans-sc),
UNIHAN the folder of the files of Unicode's Unihan.zip.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).with_name("NotoSansSC-Regular.ttf")
LIMIT = 3 * 1024 * 1024
# The standard of 2013 numbers its characters by use: 3,500 of every day, 3,000 less common, 1,605 that occur
# in names of persons and places.
EVERYDAY = 3500
# Surnames that are less common in their simplified form, and characters that stand for ones few fonts have.
FURTHER = "厙欒竇緱繆薊藺譙賁轅郟鄒鄔酈鈄閆閔閭闕闞韋顓駟龔頔"
KANA = (*range(0x3041, 0x3097), *range(0x309D, 0x309F), *range(0x30A1, 0x30FF))
PUNCTUATION = (*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), 0x00B7, 0x2014, 0x2026, 0x2027, 0x30FB)
# Copyright, names, version and licence stay, as the licence of the font demands.
NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14]


def main(arguments: list[str]) -> int:
    """Write the font anew; 1 if the source lacks a character or the result is larger than 3 MiB."""
    parser = argparse.ArgumentParser(prog="python -m resources.fonts.subset", description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("unihan", type=Path)
    options = parser.parse_args(arguments)
    font = TTFont(options.source, recalcTimestamp=False)
    wanted = characters(options.unihan)
    if lacking := wanted - font.getBestCmap().keys():
        print(f"not in {options.source}: {' '.join(map(chr, sorted(lacking)))}", file=sys.stderr)
        return 1
    reduce(font, wanted)
    font.save(TARGET)
    size = TARGET.stat().st_size
    print(f"{TARGET.name}: {len(wanted)} characters, {size} bytes")
    return 0 if size <= LIMIT else 1


def characters(unihan: Path) -> set[int]:
    """The code points to keep.

    The general standard of the People's Republic (2013) and the first level of GB 2312; of the everyday
    characters also the traditional forms, where they are among the common ones of Big5; kana; punctuation.
    """
    standard = {code: int(value.partition(":")[2].split()[0]) for code, value in _property(unihan, "kTGH")}
    traditional = {
        int(form.removeprefix("U+"), 16)
        for code, forms in _property(unihan, "kTraditionalVariant")
        if standard.get(code, EVERYDAY + 1) <= EVERYDAY
        for form in forms.split()
    }
    common = _encoded("gb2312", range(0xB0, 0xD8))
    common_traditional = _encoded("big5", range(0xA4, 0xC7))
    further = map(ord, FURTHER)
    return {*standard, *common, *(traditional & common_traditional), *further, *KANA, *PUNCTUATION}


def reduce(font: TTFont, wanted: set[int]) -> None:
    """Leave only the wanted characters in the font, set in lines, without instructions for small screens."""
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=NAMES)
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    # The tables for the first 65,536 code points only repeat what those for all of Unicode say.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format == 12]


def _property(unihan: Path, name: str) -> Iterator[tuple[int, str]]:
    for file in sorted(unihan.glob("Unihan_*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            code, _, rest = line.partition("\t")
            if rest.startswith(f"{name}\t"):
                yield int(code.removeprefix("U+"), 16), rest.partition("\t")[2]


def _encoded(codec: str, rows: range) -> set[int]:
    """The ideographs in rows of a two-byte character set."""
    pairs = (bytes((row, cell)) for row in rows for cell in range(0x40, 0xFF))
    signs = (pair.decode(codec, errors="ignore") for pair in pairs)
    return {ord(sign) for sign in signs if len(sign) == 1 and "\u4e00" <= sign <= "\u9fff"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
