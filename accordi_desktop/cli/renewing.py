# SPDX-License-Identifier: EUPL-1.2
"""The command that writes: renew."""

import argparse
from dataclasses import replace

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.partial_date import UNKNOWN
from accordi_desktop.model.vocabulary import PeriodKind
from accordi_desktop.wording import Words


def renew(arguments: argparse.Namespace, words: Words) -> int:
    """Append a renewal, from the day after the old end unless a start is given."""
    with chosen_register(arguments, writing=True) as register:
        agreement_id = register.id_of(arguments.ref)
        suggested = register.prolongation(agreement_id, PeriodKind.RENEWAL, arguments.on)
        command = replace(
            suggested,
            start=suggested.start if arguments.start is None else arguments.start,
            months=arguments.months,
            end=UNKNOWN if arguments.until is None else arguments.until,
            note=arguments.note,
        )
        outcome = register.preview(command)
        register.perform(command)
        reference = register.sheet(agreement_id).content.reference
    print(words.say("cli.renewed", reference=reference, end=words.date(outcome.new_end)))
    if arguments.sample:
        print(words.say("cli.sample_lost"))
    return 0
