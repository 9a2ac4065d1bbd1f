# SPDX-License-Identifier: EUPL-1.2
"""The command that imports a table, or a file of another register: import."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop import atomic_file
from accordi_desktop.cli.changes.common import tell_sample
from accordi_desktop.cli.imports.json_file import import_json
from accordi_desktop.cli.output.text_table import table as text_table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.exchange.imports.describing import heading_label, remarks, title_of
from accordi_desktop.exchange.imports.mapping import Mapping
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import Verdict, counts_by_column
from accordi_desktop.exchange.imports.plan_json import plan_json
from accordi_desktop.exchange.imports.preparing import find_tables, plan_import, proposed
from accordi_desktop.exchange.imports.readings.reasons import Certainty
from accordi_desktop.exchange.tables.cells import Encoding
from accordi_desktop.exchange.tables.limits import TableFileError
from accordi_desktop.exchange.tables.reading import read_table_file, require_unchanged
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    import argparse

    from accordi_desktop.exchange.imports.plan import ImportPlan
    from accordi_desktop.exchange.tables.cells import Sheet, TableFile
    from accordi_desktop.exchange.tables.layout import Table
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

DOUBTFUL_LEFT = 3
_MOST_ROWS = 40


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The options of the command."""

    def add(option: str, key: str, **given: object) -> None:
        parser.add_argument(option, help=words.text(f"cli.help.import_{key}"), **given)  # type: ignore[arg-type]

    text, day = words.text("cli.value.text"), words.text("cli.value.date")
    parser.add_argument("table", type=Path, metavar="TABLE", help=words.text("cli.help.import_file"))
    add("--sheet", "sheet", metavar=text)
    add("--table", "table", metavar="N", type=int, default=1, dest="table_number")
    add("--column", "column", metavar=text, action="append", default=[])
    add("--mapping", "mapping", metavar="FILE", type=Path)
    add("--to-mapping", "to_mapping", metavar="FILE", type=Path)
    add("--accept-doubtful", "accept", choices=("never", "proposal"), default="never")
    add("--encoding", "encoding", choices=[one.value for one in Encoding])
    add("--separator", "separator", metavar=text, default="")
    add("--source", "source", metavar=text)
    add("--state-source", "state_source", metavar=text)
    add("--state-on", "state_on", metavar=day, type=Values(words).date)
    add("--json", "json", action="store_true")
    add("--dry-run", "dry_run", action="store_true")
    add("--yes", "yes", action="store_true")
    parser.set_defaults(run=import_table)


def import_table(arguments: argparse.Namespace, words: Words) -> int:
    """Print the plan; with --yes carry it out. Returns 3 where rows to decide are left out."""
    if arguments.table.suffix.lower() == ".json":
        return import_json(arguments, words)
    writing = arguments.yes and not arguments.dry_run
    encoding = Encoding(arguments.encoding) if arguments.encoding else None
    separator = {"\\t": "\t"}.get(arguments.separator, arguments.separator)
    file = read_table_file(arguments.table, encoding=encoding, separator=separator)
    sheet, table = _table(file, arguments)
    with chosen_register(arguments, writing=writing) as register:
        mapping = _mapping(arguments, register, table)
        if arguments.to_mapping is not None:
            atomic_file.write(arguments.to_mapping, mapping.to_json().encode())
        plan = plan_import(
            register, words, file, table, mapping, proposals=arguments.accept_doubtful == "proposal"
        )  # fmt: skip
        if arguments.json:
            print(json.dumps(plan_json(plan, words), ensure_ascii=False, indent=2))
        else:
            _print_plan(plan, file, sheet, table, words)
        if writing:
            require_unchanged(arguments.table, file.digest)
            _carry_out(register, plan, words, quiet=arguments.json)
            if not arguments.json:
                tell_sample(arguments, words)
        elif not arguments.json:
            print(words.text("cli.import.unwritten"))
    doubtful = plan.count(Verdict.DOUBTFUL)
    if doubtful and not arguments.json:
        print(words.count("cli.import.left", doubtful))
    return DOUBTFUL_LEFT if doubtful else 0


def _carry_out(register: Register, plan: ImportPlan, words: Words, *, quiet: bool) -> None:
    command = plan.command()
    if not command.changed_agreements:
        if not quiet:
            print(words.text("cli.import.nothing"))
        return
    register.perform(command)
    step = register.history.undo_step
    if quiet or step is None:
        return
    print(words.done(step))
    if step.args.get("references"):
        print(words.text("cli.import.stale", references=step.args["references"]))


def _table(file: TableFile, arguments: argparse.Namespace) -> tuple[Sheet, Table]:
    """The sheet asked for, or the first visible one that has a table; raises TableFileError."""
    sheets = _sheets(file, arguments.sheet)
    for sheet in sheets:
        tables = find_tables(sheet)
        if len(tables) >= arguments.table_number > 0:
            return sheet, tables[arguments.table_number - 1]
    raise TableFileError("table_no_header", sheet=sheets[0].name if sheets else file.name)


def _sheets(file: TableFile, wanted: str | None) -> list[Sheet]:
    if wanted is None:
        return [sheet for sheet in file.sheets if not sheet.hidden]
    found = [sheet for sheet in file.sheets if fold(sheet.name) == fold(wanted)]
    if not found and wanted.isdecimal() and 0 < int(wanted) <= len(file.sheets):
        found = [file.sheets[int(wanted) - 1]]
    if not found:
        raise TableFileError(
            "table_no_sheet", sheet=wanted, sheets=", ".join(sheet.name for sheet in file.sheets)
        )
    return found


def _mapping(arguments: argparse.Namespace, register: Register, table: Table) -> Mapping:
    if arguments.mapping is not None:
        mapping = Mapping.from_json(arguments.mapping.read_text(encoding="utf-8")).for_table(table)
    else:
        mapping = proposed(register, table)
    for text in arguments.column:
        mapping = _with_column(mapping, text)
    values = {
        "source": arguments.source,
        "asserted_source": arguments.state_source,
        "asserted_on": arguments.state_on.edtf if arguments.state_on is not None else None,
    }
    return mapping.with_sources(**{name: value for name, value in values.items() if value is not None})


def _with_column(mapping: Mapping, text: str) -> Mapping:
    heading, equals, name = text.rpartition("=")
    if not equals:
        raise AccordiError("import_bad_column", value=text)
    if name not in {one.value for one in Meaning}:
        raise AccordiError(
            "import_unknown_meaning", value=name, values=", ".join(one.value for one in Meaning)
        )
    for index, (known, _meaning) in enumerate(mapping.columns):
        if fold(known) == fold(heading):
            return mapping.with_meaning(index, Meaning(name))
    raise AccordiError("import_unknown_column", value=heading)


def _print_plan(plan: ImportPlan, file: TableFile, sheet: Sheet, table: Table, words: Words) -> None:
    header = "–".join(dict.fromkeys(str(one + 1) for one in (table.header[0], table.header[-1])))
    key = "cli.import.sheet" if sheet.name else "cli.import.text"
    print(words.text(key, sheet=sheet.name, header=header, rows=len(table.rows)))
    for line in _not_read(file, sheet, table, words):
        print(words.text("cli.import.other", what=line))
    if file.with_macros:
        print(words.text("cli.import.macros"))
    print()
    print(_columns(plan, words))
    print()
    shown = [row for row in plan.rows if row.verdict is not Verdict.SAME]
    if shown:
        heads = [words.text(f"cli.import.{name}") for name in ("row", "verdict", "agreement", "remarks")]
        lines = [
            (
                str(row.numbers[0]),
                words.text(f"import_verdict.{row.verdict}"),
                title_of(row),
                "; ".join(remarks(row, words)),
            )
            for row in shown[:_MOST_ROWS]
        ]
        print(text_table(heads, lines))
        if len(shown) > _MOST_ROWS:
            print(f"… (+{len(shown) - _MOST_ROWS})")
        print()
    _print_rest(plan, words)


def _print_rest(plan: ImportPlan, words: Words) -> None:
    """Counts, and what is not imported with its reason."""
    counts = {verdict.value: plan.count(verdict) for verdict in Verdict}
    text = words.text("cli.import.counts", **counts)
    if plan.count(Verdict.LEFT_OUT):
        text += ", " + words.text("cli.import.counts_out", count=plan.count(Verdict.LEFT_OUT))
    print(f"{text}.")
    left = [
        f"{number + 1} ({words.text(f'import_left_out.{reason}')})"
        for number, reason in plan.left_out
        if reason.value not in {"empty", "header"}
    ]
    if left:
        print(words.text("cli.import.rows_left", rows=", ".join(left)))
    if plan.unmapped:
        print(
            words.text(
                "cli.import.kept", columns=", ".join(heading_label(one, words) for one in plan.unmapped)
            )
        )
    if plan.missing:
        print(words.text("cli.import.missing", references=", ".join(one.reference for one in plan.missing)))


def _columns(plan: ImportPlan, words: Words) -> str:
    counts = counts_by_column(plan)
    names = ("column", "meaning", "understood", "doubtful", "not_understood")
    lines = []
    for index, (heading, meaning) in enumerate(plan.mapping.columns):
        count = counts[index]
        numbers = (count[Certainty.SURE], count[Certainty.DOUBTFUL], count[Certainty.NOT_UNDERSTOOD])
        cells = [str(number) if meaning is not Meaning.KEEP else "" for number in numbers]
        lines.append((heading_label(heading, words), words.text(f"import_meaning.{meaning}"), *cells))
    return text_table([words.text(f"cli.import.{name}") for name in names], lines)


def _not_read(file: TableFile, chosen: Sheet, table: Table, words: Words) -> list[str]:
    found = []
    for sheet in file.sheets:
        if sheet is not chosen and (rows := sum(map(bool, sheet.rows))):
            key = "cli.import.other_hidden" if sheet.hidden else "cli.import.other_sheet"
            found.append(words.text(key, sheet=sheet.name, rows=rows))
    others = (other for other in find_tables(chosen) if other.header != table.header)
    return found + [words.text("cli.import.other_table", rows=len(other.rows)) for other in others]
