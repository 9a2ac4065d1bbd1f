# SPDX-License-Identifier: EUPL-1.2
"""Every outcome of the rule of validity in words, and none that has none."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import StartRule, Status
from accordi_desktop.model.validity.facts import EndingEvent, SignatureFacts, TerminationFacts
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.model.validity.state import Remark
from accordi_desktop.wording import Words
from accordi_desktop.wording.validity_reasons import word_remarks, word_validity
from tests.model.validity.invented_facts import Chance, any_facts
from tests.model.validity.validity_builders import (
    agreement,
    amendment,
    asserted,
    declined,
    edtf,
    express,
    extension,
    iso,
    original,
    renewal,
    suspension,
    tacit,
    terminated,
)

IT, EN = Words("it"), Words("en")
FIRST = original("2020-01-01", 120)
EVENT = EndingEvent("fine del mandato", edtf("2027-05-14"))
AWAITS = original("2023-05-10", 36, start_rule=StartRule.ENTRY_INTO_FORCE)


@pytest.mark.parametrize(
    ("facts", "day", "italian"),
    [
        (express(FIRST, termination=terminated("2027-10-01")), "2026-11-29", "cessa il 01/10/2027"),
        (express(FIRST, termination=terminated("2027-10-01")), "2027-09-01", "cessa il 01/10/2027"),
        (express(FIRST, termination=terminated("2026-05-01")), "2026-11-29", "cessato il 01/05/2026"),
        (express(FIRST, termination=terminated("2027")), "2026-11-29", "cessa nel 2027"),
        (AWAITS, "2026-11-29", "in attesa di entrata in vigore, giorno non registrato"),
        (replace(AWAITS, start_rule=StartRule.LAST_SIGNATURE), "2026-11-29",
         "in attesa dell’ultima firma, giorno non registrato"),
        (AWAITS, "2023-05-09", "non ancora firmato: firma il 10/05/2023"),
        (original("2023-05-10", 36, start="2023-09-01"), "2023-06-01", "entra in vigore il 01/09/2023"),
        (original("2025", 18), "2025-06-01",
         "scade tra luglio 2026 e giugno 2027: firmato nel 2025, 18 mesi"),
        (express(original("2025", 18), notice=6), "2026-11-29",
         "scade tra luglio 2026 e giugno 2027: firmato nel 2025, 18 mesi; "
         "preavviso entro un giorno del 2026"),
        (express(original("2025", 24), notice=6), "2026-11-29",
         "scade nel 2027: firmato nel 2025, 24 mesi; "
         "preavviso entro un giorno tra luglio 2026 e giugno 2027"),
        (express(original("2018-02-02", 24), notice=6), "2019-10-01",
         "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi; preavviso entro il 02/08/2019"),
        (original("2018-02-02", 24), "2018-06-01", "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi"),
        (original("2018-02-02", 24), "2026-11-29", "scaduto il 02/02/2020: firmato il 02/02/2018, 24 mesi"),
        (original("2026-06-01", days=60), "2026-06-02",
         "scade il 31/07/2026: firmato il 01/06/2026, 60 giorni"),
        (original("2018-02-02", 24, start="2018-03-01"), "2018-06-01",
         "scade il 01/03/2020: firmato il 02/02/2018, 24 mesi dal 01/03/2018"),
        (original("", 24, start="2018-03-01"), "2018-06-01", "scade il 01/03/2020: 24 mesi dal 01/03/2018"),
        (original("2018-02-02", end="2020-12-31"), "2018-06-01",
         "scade il 31/12/2020, come scritto nell’atto"),
        (tacit(original("2018-02-02", 24), step=12), "2022-06-01",
         "scade il 02/02/2023, dopo 3 rinnovi taciti di 12 mesi"),
        (tacit(original("2021-12-31", 60), step=12, notice=6, notice_given=declined("2026-10-01")),
         "2026-11-29",
         "scade il 31/12/2027, dopo 1 rinnovo tacito di 12 mesi; rinnovo tacito disdetto il 01/10/2026"),
        (tacit(original("2021-12-31", 60), step=12, notice=6,
               notice_given=declined("2026-10-01", accepted_late=True)), "2026-11-29",
         "scade il 31/12/2026: firmato il 31/12/2021, 60 mesi; rinnovo tacito disdetto il 01/10/2026, "
         "in ritardo ma accettato"),
        (agreement(original("2022-03-01"), ends_with=EVENT), "2026-11-29",
         "termina il 14/05/2027: fine del mandato"),
        (agreement(original("2022-03-01"), ends_with=EVENT), "2027-05-15",
         "terminato il 14/05/2027: fine del mandato"),
        (agreement(original("2022-03-01"), ends_with=EndingEvent("fine del mandato")), "2026-11-29",
         "fino a: fine del mandato, giorno non noto"),
        (agreement(original("1991-06-01"), open_ended=True), "2026-11-29", "senza scadenza"),
        (agreement(original("1991-06-01"), open_ended=True,
                   suspensions=(suspension("2012-11-23", "2013-02-01", "mozione"),)), "2012-12-01",
         "sospeso dal 23/11/2012 fino al 01/02/2013: mozione"),
        (agreement(original("1991-06-01"), open_ended=True, suspensions=(suspension("2012"),)), "2012-12-01",
         "sospeso dal 2012"),
        (agreement(original("1991-06-01"), open_ended=True, suspensions=(suspension("", "2013-02-01"),)),
         "2012-12-01", "sospeso, data non indicata"),
        (agreement(original("2012"), assertions=(asserted("in_force", wording="tuttora attivo"),)),
         "2026-11-29", "in vigore secondo la fonte: «tuttora attivo»"),
        (agreement(original("2012"), assertions=(asserted("expired", "2024"),)), "2026-11-29",
         "scaduto secondo la fonte (2024)"),
        (agreement(original("2015-09-30", 36), renewal()), "2026-11-29",
         "rinnovato, data e durata non indicate"),
        (agreement(original("../1989")), "2026-11-29", "firmato prima del 1990, durata non indicata"),
        (agreement(original("2001/..")), "2026-11-29", "firmato dopo il 2000, durata non indicata"),
        (agreement(original("../2020-06-29")), "2026-11-29",
         "firmato prima del 30/06/2020, durata non indicata"),
        (agreement(original("2020-07-01/..")), "2026-11-29",
         "firmato dopo il 30/06/2020, durata non indicata"),
        (agreement(original("1991-06-01"), open_ended=True, termination=terminated("../2019")), "2026-11-29",
         "cessato prima del 2020"),
        (agreement(original("1991-06-01"), open_ended=True, suspensions=(suspension("../2019"),)),
         "2026-11-29", "sospeso da un giorno prima del 2020"),
        (agreement(original("2012"), renewal("2014")), "2026-11-29",
         "rinnovato nel 2014, durata non indicata"),
        (agreement(original("2012"), renewal("", 24)), "2026-11-29",
         "rinnovato per 24 mesi, data ignota"),
        (express(original("2020-01-10", 60), extension("2024-05-02")), "2026-11-29",
         "prorogato il 02/05/2024, durata non indicata"),
        (express(original("2023-01-10", 60), amendment("2024-05-02", 12)), "2026-11-29",
         "scade il 10/01/2029: modificato il 02/05/2024, 12 mesi dal 10/01/2028"),
        (express(original("2012"), amendment("2014-05-02")), "2026-11-29",
         "firmato nel 2012, durata non indicata"),
        (original("2016-11-25"), "2026-11-29", "firmato il 25/11/2016, durata non indicata"),
        (original("", 24), "2026-11-29", "durata di 24 mesi, data di inizio ignota"),
        (original(""), "2026-11-29", "data e durata non indicate"),
        (agreement(), "2026-11-29", "nessun periodo di validità registrato"),
    ],
)  # fmt: skip
def test_each_outcome_in_italian(facts, day, italian):
    facts = facts if hasattr(facts, "periods") else express(facts)
    assert word_validity(IT, facts, validity_on(facts, iso(day))) == italian


@pytest.mark.parametrize(
    ("facts", "english"),
    [
        (express(FIRST, termination=terminated("2027-10-01")), "ends by termination on 01/10/2027"),
        (express(AWAITS), "awaiting entry into force, day not recorded"),
        (express(original("2025", 18)),
         "expires between July 2026 and June 2027: signed in 2025, 18 months"),
    ],
)  # fmt: skip
def test_some_outcomes_in_english(facts, english):
    assert word_validity(EN, facts, validity_on(facts, iso("2026-11-29"))) == english


LATE = tacit(original("2021-12-31", 60), step=12, notice=6, notice_given=declined("2026-10-01"))


@pytest.mark.parametrize(
    ("facts", "italian"),
    [
        (LATE, ("preavviso dato in ritardo: vale per la scadenza del 31/12/2027",)),
        (replace(LATE, notice_given=declined("2026")),
         ("preavviso forse in ritardo: verificarne la data e il termine",)),
        (agreement(original("2012"), assertions=(asserted("in_force"),)), ("attestazione da riconfermare",)),
        (express(original("2015-09-30", 36), assertions=(asserted("in_force"),)),
         ("ciò che attesta la fonte contraddice altri dati: da verificare",)),
        (express(AWAITS), ("giorno di entrata in vigore da verificare",)),
        (express(original("1970~", 24)), ("fine calcolata da una data approssimativa: da verificare",)),
        (express(FIRST, termination=TerminationFacts()),
         ("cessazione senza giorno di effetto: da verificare",)),
        (agreement(original("2012"), ends_with=EndingEvent("x")),
         ("giorno dell’evento finale da verificare",)),
        (express(FIRST), ()),
    ],
)  # fmt: skip
def test_what_is_to_be_verified_is_said_beside_it(facts, italian):
    state = validity_on(facts, iso("2026-11-29"))
    assert word_remarks(IT, state) == italian
    assert len(word_remarks(EN, state)) == len(italian)


@pytest.mark.parametrize("seed", range(5))
def test_every_state_of_any_agreement_has_words(seed):
    chance, statuses, remarks = Chance(seed), set(), Remark.NONE
    for _ in range(200):
        facts = any_facts(chance)
        state = validity_on(facts, chance.day())
        statuses.add(state.status)
        remarks |= state.remarks
        for words in (IT, EN):
            text = word_validity(words, facts, state)
            assert text
            assert not set("{}") & set(text)
            assert len(word_remarks(words, state)) == len(list(state.remarks))
    assert len(statuses) > 6
    assert len(list(remarks)) > 6


def test_the_last_signature_is_what_is_waited_for():
    signed = (SignatureFacts("A", edtf("2023-05-10")), SignatureFacts("B"))
    facts = express(original("2023-05-10", 36, start_rule=StartRule.LAST_SIGNATURE, signatures=signed))
    state = validity_on(facts, iso("2026-11-29"))
    assert state.status is Status.AWAITING_ENTRY
    assert word_validity(EN, facts, state) == "awaiting the last signature, day not recorded"
