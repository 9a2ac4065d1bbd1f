# SPDX-License-Identifier: EUPL-1.2
"""The words invented agreements are made of: places, people, sentences as offices write them."""

PLACES = (
    ("Riga", "LV"), ("New York", "US"), ("Chengdu", "CN"), ("Guangzhou", "CN"), ("Shanghai", "CN"),
    ("Francoforte", "DE"), ("Lipsia", "DE"), ("Lione", "FR"), ("Marsiglia", "FR"), ("Birmingham", "GB"),
    ("Barcellona", "ES"), ("Siviglia", "ES"), ("Lisbona", "PT"), ("Cracovia", "PL"), ("Łódź", "PL"),
    ("Danzica", "PL"), ("Praga", "CZ"), ("Vienna", "AT"), ("Zurigo", "CH"), ("Malmö", "SE"),
    ("Århus", "DK"), ("Oslo", "NO"), ("Helsinki", "FI"), ("Tallinn", "EE"), ("Vilnius", "LT"),
    ("Šibenik", "HR"), ("Lubiana", "SI"), ("Belgrado", "RS"), ("Tirana", "AL"), ("Salonicco", "GR"),
    ("İzmir", "TR"), ("Tel Aviv", "IL"), ("Betlemme", "PS"), ("Tunisi", "TN"), ("Casablanca", "MA"),
    ("Dakar", "SN"), ("Addis Abeba", "ET"), ("Nairobi", "KE"), ("Città del Capo", "ZA"), ("Toronto", "CA"),
    ("Montréal", "CA"), ("Chicago", "US"), ("San Francisco", "US"), ("San Paolo", "BR"), ("Curitiba", "BR"),
    ("Buenos Aires", "AR"), ("Medellín", "CO"), ("Osaka", "JP"), ("Seul", "KR"), ("Daegu", "KR"),
    ("Melbourne", "AU"), ("Mumbai", "IN"), ("Ahmedabad", "IN"), ("Astana", "KZ"), ("Tbilisi", "GE"),
    ("Erevan", "AM"), ("Kyiv", "UA"), ("Sofia", "BG"), ("Cluj-Napoca", "RO"), ("Bratislava", "SK"),
)  # fmt: skip

BODIES = (
    "Comune di {}", "Città di {}", "Municipalità di {}", "Università di {}", "Politecnico di {}",
    "Agenzia per lo sviluppo di {}", "Camera di commercio di {}", "Regione metropolitana di {}",
    "Ufficio per l'innovazione di {}", "Fondazione culturale di {}",
)  # fmt: skip

FIRST_NAMES = (
    "Giulia", "Marco", "Nils", "Zoë", "Łukasz", "Søren", "Anaïs", "José", "Đorđe", "Wei", "Aiko", "Fatima",
    "Chiara", "Giuseppe", "Letizia", "Paweł", "Ingrid", "Björn", "Amélie", "Siobhán", "Tomáš", "Elena",
)  # fmt: skip
SURNAMES = (
    "Rossi", "Bianchi", "Ušakovs", "Müller", "Dąbrowski", "Nuñez", "Đoković", "Lefèvre", "Weiß", "Zhang",
    "Tanaka", "Okafor", "Ferrari", "D'Angelo", "Sørensen", "Novák", "Ionescu", "Kowalczyk", "O'Neill",
    "Papadopoulos", "Yılmaz", "Haddad", "Conti", "Colombo", "Greco", "Marchetti", "Barbieri", "Galli",
)  # fmt: skip
OFFICES = ("Sindaco", "Vicesindaca", "Rettore", "Assessora alla cultura", "Presidente", "Direttore generale")

SUBJECTS = (
    "lo sviluppo urbano sostenibile", "la promozione turistica e territoriale", "la moda e il design",
    "gli scambi commerciali e culturali", "l'innovazione digitale", "la mobilità elettrica",
    "la ricerca universitaria", "le politiche alimentari", "i servizi ai cittadini", "la tutela del clima",
    "la conservazione del patrimonio", "lo sport e gli stili di vita", "le imprese giovani",
    "la cooperazione scientifica", "l’accoglienza e l’inclusione", "le biblioteche civiche",
)  # fmt: skip
TITLES = (
    "Memorandum d'intesa per {}", "Accordo di collaborazione su {}", "Protocollo d'intesa per {}",
    "Dichiarazione programmatica su {}", "Patto di amicizia e cooperazione per {}",
    "Lettera d'intenti per {}",
)  # fmt: skip
SENTENCES = (
    "Le parti si impegnano a scambiare buone pratiche d'amministrazione pubblica.",
    "Sono previste missioni annuali di delegazioni tecniche e incontri tra imprese.",
    "Il rinnovo è facoltativo, laddove persista convergenza di intenti.",
    "L'attuazione è affidata agli uffici competenti, senza oneri per la finanza pubblica.",
    "Un gruppo di lavoro congiunto si riunisce due volte l'anno, anche a distanza.",
    "È previsto il sostegno alla popolazione a rischio di esclusione sociale e tecnologica.",
    "La documentazione originale è conservata in due lingue, entrambe facenti fede.",
)  # fmt: skip
WORDINGS = (
    "pianificazione urbana sostenibile", "servizi di pubblica utilità", "stile di vita salutare",
    "poli accademici e di alta formazione", "industria della moda", "gestione della città", "istruzione",
)  # fmt: skip
INITIATIVES = ("Ponte digitale", "Bando per 20 start-up", "Settimana del design", "Scuola estiva", "Mostra")
GAPS = ("Verificare la data del rinnovo.", "Manca il testo firmato.", "Durata non indicata nell'atto.")
