-- SPDX-License-Identifier: EUPL-1.2
-- A register as the first released schema kept it: the sample, then a renewal undone and done again,
-- a deletion, a termination, a view, the office, a new agreement undone.
PRAGMA application_id = 1094927172;
PRAGMA user_version = 1;
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE instrument_kind (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_instrument_kind PRIMARY KEY (id),
    CONSTRAINT uq_instrument_kind_name UNIQUE (name)
);
CREATE TABLE office (
    id INTEGER NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    city TEXT NOT NULL,
    country VARCHAR(2) NOT NULL,
    address TEXT NOT NULL,
    contacts TEXT NOT NULL,
    lead_days INTEGER NOT NULL,
    usual_months INTEGER NOT NULL,
    CONSTRAINT pk_office PRIMARY KEY (id),
    CONSTRAINT ck_office_one_row CHECK (id = 1),
    CONSTRAINT ck_office_lead_days CHECK (lead_days BETWEEN 0 AND 3650),
    CONSTRAINT ck_office_usual_months CHECK (usual_months BETWEEN 1 AND 1200)
);
CREATE TABLE open_revision (
    id INTEGER NOT NULL,
    revision_id INTEGER,
    CONSTRAINT pk_open_revision PRIMARY KEY (id)
);
CREATE TABLE revision (
    id INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    author TEXT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    args_json TEXT NOT NULL,
    undoes_id INTEGER,
    CONSTRAINT pk_revision PRIMARY KEY (id),
    CONSTRAINT fk_revision_undoes_id_revision FOREIGN KEY(undoes_id) REFERENCES revision (id)
);
CREATE TABLE sector (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_sector PRIMARY KEY (id),
    CONSTRAINT uq_sector_name UNIQUE (name)
);
CREATE TABLE "view" (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    query_json TEXT NOT NULL,
    CONSTRAINT pk_view PRIMARY KEY (id),
    CONSTRAINT uq_view_name UNIQUE (name)
);
CREATE TABLE agreement (
    id INTEGER NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    reference VARCHAR(40) NOT NULL,
    kind_id INTEGER,
    kind_wording TEXT NOT NULL,
    purpose TEXT NOT NULL,
    renewal_clause VARCHAR(24) NOT NULL,
    notice_months INTEGER,
    tacit_months INTEGER,
    open_ended BOOLEAN NOT NULL,
    asserted_status VARCHAR(24),
    asserted_wording TEXT NOT NULL,
    asserted_source TEXT NOT NULL,
    asserted_as_of VARCHAR(10),
    terminated_on VARCHAR(10),
    termination_reason TEXT NOT NULL,
    protocol_number TEXT NOT NULL,
    resolution_number TEXT NOT NULL,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    published BOOLEAN NOT NULL,
    deleted_at VARCHAR(32),
    signed VARCHAR(10),
    begins_on VARCHAR(10),
    terminated_from VARCHAR(10),
    end_text VARCHAR(10),
    end_basis VARCHAR(24) DEFAULT 'no_period' NOT NULL,
    end_earliest VARCHAR(10),
    end_latest VARCHAR(10),
    end_precision VARCHAR(8) DEFAULT 'unknown' NOT NULL,
    end_month_index INTEGER,
    end_day INTEGER,
    notice_text VARCHAR(10),
    notice_earliest VARCHAR(10),
    tacit_step INTEGER,
    list_counterpart TEXT DEFAULT '' NOT NULL,
    list_city TEXT DEFAULT '' NOT NULL,
    list_countries TEXT DEFAULT '' NOT NULL,
    list_title TEXT DEFAULT '' NOT NULL,
    list_sectors TEXT DEFAULT '' NOT NULL,
    sort_counterpart TEXT DEFAULT '' NOT NULL,
    sort_city TEXT DEFAULT '' NOT NULL,
    sort_title TEXT DEFAULT '' NOT NULL,
    sort_sectors TEXT DEFAULT '' NOT NULL,
    search_text TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT ck_agreement_reference CHECK (length(reference) > 0),
    CONSTRAINT ck_agreement_notice_months CHECK (notice_months BETWEEN 1 AND 1200),
    CONSTRAINT ck_agreement_tacit_months CHECK (tacit_months BETWEEN 1 AND 1200),
    CONSTRAINT fk_agreement_kind_id_instrument_kind FOREIGN KEY(kind_id) REFERENCES instrument_kind (id),
    CONSTRAINT ck_agreement_renewalclause CHECK (renewal_clause IN ('unknown', 'none', 'express', 'tacit')),
    CONSTRAINT ck_agreement_assertedstatus CHECK (asserted_status IN ('in_force', 'expired'))
);
CREATE TABLE change (
    id INTEGER NOT NULL,
    revision_id INTEGER NOT NULL,
    table_name VARCHAR(40) NOT NULL,
    row_id INTEGER NOT NULL,
    agreement_id INTEGER,
    before_json TEXT,
    after_json TEXT,
    CONSTRAINT pk_change PRIMARY KEY (id),
    CONSTRAINT fk_change_revision_id_revision FOREIGN KEY(revision_id) REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE agreement_sector (
    wording TEXT NOT NULL,
    sector_id INTEGER,
    level VARCHAR(24) NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_agreement_sector PRIMARY KEY (id),
    CONSTRAINT fk_agreement_sector_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT fk_agreement_sector_sector_id_sector FOREIGN KEY(sector_id) REFERENCES sector (id),
    CONSTRAINT ck_agreement_sector_sectorlevel CHECK (level IN ('aim', 'sector', 'focus'))
);
CREATE TABLE gap (
    text TEXT NOT NULL,
    settled BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_gap PRIMARY KEY (id),
    CONSTRAINT fk_gap_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
);
CREATE TABLE initiative (
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    fields TEXT NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_initiative PRIMARY KEY (id),
    CONSTRAINT fk_initiative_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
);
CREATE TABLE party (
    name TEXT NOT NULL,
    side VARCHAR(24) NOT NULL,
    body_kind VARCHAR(24) NOT NULL,
    parent TEXT NOT NULL,
    city TEXT NOT NULL,
    country VARCHAR(2) NOT NULL,
    country_origin VARCHAR(24) NOT NULL,
    other_names TEXT NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_party PRIMARY KEY (id),
    CONSTRAINT fk_party_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT ck_party_side CHECK (side IN ('own', 'counterpart')),
    CONSTRAINT ck_party_bodykind CHECK (body_kind IN ('city', 'city_office', 'agency', 'university', 'region', 'state_body', 'other')),
    CONSTRAINT ck_party_origin CHECK (country_origin IN ('stated', 'derived'))
);
CREATE TABLE period (
    kind VARCHAR(24) NOT NULL,
    act_date VARCHAR(10),
    start VARCHAR(10),
    months INTEGER,
    "end" VARCHAR(10),
    certainty VARCHAR(24) NOT NULL,
    note TEXT NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_period PRIMARY KEY (id),
    CONSTRAINT ck_period_months CHECK (months BETWEEN 1 AND 1200),
    CONSTRAINT fk_period_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT ck_period_periodkind CHECK (kind IN ('original', 'renewal', 'extension')),
    CONSTRAINT ck_period_certainty CHECK (certainty IN ('documented', 'inferred', 'unknown'))
);
CREATE TABLE signatory (
    person TEXT NOT NULL,
    office TEXT NOT NULL,
    body TEXT NOT NULL,
    side VARCHAR(24) NOT NULL,
    role VARCHAR(24) NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_signatory PRIMARY KEY (id),
    CONSTRAINT fk_signatory_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT ck_signatory_side CHECK (side IN ('own', 'counterpart')),
    CONSTRAINT ck_signatory_signatoryrole CHECK (role IN ('signer', 'witness', 'present'))
);
CREATE TABLE title (
    text TEXT NOT NULL,
    language VARCHAR(8) NOT NULL,
    proper BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_title PRIMARY KEY (id),
    CONSTRAINT fk_title_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
);
CREATE VIRTUAL TABLE search USING fts5(search_text, content='agreement', content_rowid='id', tokenize='ascii', prefix='1 2 3', detail=none);
INSERT INTO "alembic_version" (version_num) VALUES ('0001');
INSERT INTO "instrument_kind" (id, name, position) VALUES (1, 'accordo di collaborazione', 1);
INSERT INTO "instrument_kind" (id, name, position) VALUES (2, 'accordo di cooperazione', 2);
INSERT INTO "instrument_kind" (id, name, position) VALUES (3, 'memorandum', 3);
INSERT INTO "instrument_kind" (id, name, position) VALUES (4, 'memorandum d''intesa', 4);
INSERT INTO "instrument_kind" (id, name, position) VALUES (5, 'dichiarazione programmatica', 5);
INSERT INTO "instrument_kind" (id, name, position) VALUES (6, 'protocollo d''intesa', 6);
INSERT INTO "instrument_kind" (id, name, position) VALUES (7, 'gemellaggio', 7);
INSERT INTO "instrument_kind" (id, name, position) VALUES (8, 'patto di amicizia', 8);
INSERT INTO "instrument_kind" (id, name, position) VALUES (9, 'lettera d''intenti', 9);
INSERT INTO "office" (id, body, office, city, country, address, contacts, lead_days, usual_months) VALUES (1, 'Comune di Milano', 'Relazioni internazionali', 'Milano', 'IT', '', '', 120, 24);
INSERT INTO "open_revision" (id, revision_id) VALUES (1, NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (1, '2026-11-23T04:40:33+00:00', 'prova', 'found', '{}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (2, '2026-11-23T04:40:33+00:00', 'prova', 'renew', '{"reference": "A-001"}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (3, '2026-11-23T04:40:33+00:00', 'prova', 'undo', '{"kind": "renew"}', 2);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (4, '2026-11-23T04:40:33+00:00', 'prova', 'redo', '{"kind": "renew"}', 2);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (5, '2026-11-23T04:40:33+00:00', 'prova', 'delete', '{"count": 1, "reference": "A-004"}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (6, '2026-11-23T04:40:33+00:00', 'prova', 'terminate', '{"count": 1, "reference": "A-003"}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (7, '2026-11-23T04:40:33+00:00', 'prova', 'save_view', '{"name": "In scadenza"}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (8, '2026-11-23T04:40:33+00:00', 'prova', 'save_office', '{}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (9, '2026-11-23T04:40:33+00:00', 'prova', 'create', '{"reference": "A-006"}', NULL);
INSERT INTO "revision" (id, at, author, kind, args_json, undoes_id) VALUES (10, '2026-11-23T04:40:33+00:00', 'prova', 'undo', '{"kind": "create"}', 9);
INSERT INTO "sector" (id, name, position) VALUES (1, 'turismo', 1);
INSERT INTO "sector" (id, name, position) VALUES (2, 'cultura', 2);
INSERT INTO "sector" (id, name, position) VALUES (3, 'educazione', 3);
INSERT INTO "sector" (id, name, position) VALUES (4, 'formazione', 4);
INSERT INTO "sector" (id, name, position) VALUES (5, 'architettura', 5);
INSERT INTO "sector" (id, name, position) VALUES (6, 'commercio', 6);
INSERT INTO "sector" (id, name, position) VALUES (7, 'sviluppo tecnologico', 7);
INSERT INTO "sector" (id, name, position) VALUES (8, 'sviluppo urbano', 8);
INSERT INTO "sector" (id, name, position) VALUES (9, 'sviluppo sociale', 9);
INSERT INTO "sector" (id, name, position) VALUES (10, 'ricerca universitaria', 10);
INSERT INTO "sector" (id, name, position) VALUES (11, 'scambio di buone pratiche d''amministrazione pubblica', 11);
INSERT INTO "view" (id, name, query_json) VALUES (1, 'In scadenza', '{"text": "riga", "statuses": [], "countries": [], "sector_ids": [], "kind_ids": [], "years": [], "with_past": false, "in_bin": false, "order": "end", "descending": false}');
INSERT INTO "agreement" (id, version, reference, kind_id, kind_wording, purpose, renewal_clause, notice_months, tacit_months, open_ended, asserted_status, asserted_wording, asserted_source, asserted_as_of, terminated_on, termination_reason, protocol_number, resolution_number, source, notes, published, deleted_at, signed, begins_on, terminated_from, end_text, end_basis, end_earliest, end_latest, end_precision, end_month_index, end_day, notice_text, notice_earliest, tacit_step, list_counterpart, list_city, list_countries, list_title, list_sectors, sort_counterpart, sort_city, sort_title, sort_sectors, search_text) VALUES (1, 18, 'A-001', 3, 'memorandum di collaborazione', 'Scambievole crescita culturale, economica e sociale delle due comunità.', 'unknown', NULL, NULL, 0, NULL, '', '', NULL, NULL, '', '', '', 'Comune di Milano, pagina «Accordi di collaborazione»', '', 1, NULL, '2018-02-02', '2018-02-02', NULL, '2022-02-02', 'computed', '2022-02-02', '2022-02-02', 'day', 24265, 2, NULL, NULL, NULL, 'Riga', 'Riga', 'LV', 'Memorandum di collaborazione', 'educazione; cultura; pianificazione urbana sostenibile; servizi di pubblica utilità; sviluppo economico; stile di vita salutare; design; moda', 'riga', 'riga', 'memorandum di collaborazione', 'educazione cultura pianificazione urbana sostenibile servizi di pubblica utilita sviluppo economico stile di vita salutare design moda', 'a 001 memorandum memorandum di collaborazione scambievole crescita culturale economica e sociale delle due comunita comune di milano pagina accordi di collaborazione memorandum di collaborazione comune di milano milano riga riga lettonia latvia giuseppe sala sindaco di milano comune di milano nils usakovs presidente del consiglio comunale di riga riga educazione cultura pianificazione urbana sostenibile servizi di pubblica utilita sviluppo economico stile di vita salutare design moda educazione cultura pianificazione urbana sostenibile servizi di pubblica utilita sviluppo economico stile di vita salutare design moda 2018 02 02 2020 01 10');
INSERT INTO "agreement" (id, version, reference, kind_id, kind_wording, purpose, renewal_clause, notice_months, tacit_months, open_ended, asserted_status, asserted_wording, asserted_source, asserted_as_of, terminated_on, termination_reason, protocol_number, resolution_number, source, notes, published, deleted_at, signed, begins_on, terminated_from, end_text, end_basis, end_earliest, end_latest, end_precision, end_month_index, end_day, notice_text, notice_earliest, tacit_step, list_counterpart, list_city, list_countries, list_title, list_sectors, sort_counterpart, sort_city, sort_title, sort_sectors, search_text) VALUES (2, 11, 'A-002', 5, 'dichiarazione programmatica', 'Condividere le buone pratiche a livello internazionale sui temi dell’innovazione digitale, dare spazio a nuove creatività digitali e lanciare nuovi progetti congiunti.', 'unknown', NULL, NULL, 0, NULL, '', '', NULL, NULL, '', '', '', 'Comune di Milano, pagina «Accordi di collaborazione»', '', 1, NULL, '2016-11-25', '2016-11-25', NULL, NULL, 'no_term', NULL, NULL, 'unknown', NULL, NULL, NULL, NULL, NULL, 'NYC Mayor’s Office of Digital Strategy', 'New York', 'US', 'Dichiarazione programmatica sul progetto “Milan Digital Bridge”', 'innovazione digitale; buone pratiche; servizi ai cittadini; popolazione a rischio di esclusione (civica, sociale, tecnologica)', 'nyc mayor s office of digital strategy', 'new york', 'dichiarazione programmatica sul progetto milan digital bridge', 'innovazione digitale buone pratiche servizi ai cittadini popolazione a rischio di esclusione civica sociale tecnologica', 'a 002 dichiarazione programmatica dichiarazione programmatica condividere le buone pratiche a livello internazionale sui temi dell innovazione digitale dare spazio a nuove creativita digitali e lanciare nuovi progetti congiunti comune di milano pagina accordi di collaborazione dichiarazione programmatica sul progetto milan digital bridge comune di milano milano nyc mayor s office of digital strategy new york stati uniti united states stati uniti d america usa united states of america innovazione digitale buone pratiche servizi ai cittadini popolazione a rischio di esclusione civica sociale tecnologica innovazione digitale buone pratiche servizi ai cittadini popolazione a rischio di esclusione civica sociale tecnologica 2016 11 25 milan digital bridge la pagina parla di tre accordi con new york due siglati di recente e questo il terzo e ne descrive due uno dei due precedenti non e identificato');
INSERT INTO "agreement" (id, version, reference, kind_id, kind_wording, purpose, renewal_clause, notice_months, tacit_months, open_ended, asserted_status, asserted_wording, asserted_source, asserted_as_of, terminated_on, termination_reason, protocol_number, resolution_number, source, notes, published, deleted_at, signed, begins_on, terminated_from, end_text, end_basis, end_earliest, end_latest, end_precision, end_month_index, end_day, notice_text, notice_earliest, tacit_step, list_counterpart, list_city, list_countries, list_title, list_sectors, sort_counterpart, sort_city, sort_title, sort_sectors, search_text) VALUES (3, 9, 'A-003', NULL, 'accordo', 'Favorire la creazione di opportunità economiche per le giovani imprese alla scoperta delle opportunità del mercato europeo e del mercato americano.', 'unknown', NULL, NULL, 0, NULL, '', '', NULL, '2019-05', 'Cessata l’attività', '', '', 'Comune di Milano, pagina «Accordi di collaborazione»', '', 1, NULL, '2016-05-02', '2016-05-02', '2019-05-01', '2018-05-02', 'computed', '2018-05-02', '2018-05-02', 'day', 24220, 2, NULL, NULL, NULL, 'New York City Economic Development Corporation', 'New York', 'US', 'Accordo', 'opportunità economiche per giovani imprese; scambi economici', 'new york city economic development corporation', 'new york', 'accordo', 'opportunita economiche per giovani imprese scambi economici', 'a 003 accordo favorire la creazione di opportunita economiche per le giovani imprese alla scoperta delle opportunita del mercato europeo e del mercato americano cessata l attivita comune di milano pagina accordi di collaborazione accordo comune di milano milano new york city economic development corporation new york stati uniti united states stati uniti d america usa united states of america opportunita economiche per giovani imprese scambi economici opportunita economiche per giovani imprese scambi economici 2016 05 02 bando pubblico per venti start up venti start up costituite negli ultimi quattro anni dieci italiane e dieci americane con contratti lavorativi in corso spazi per uffici networking e supporto allo sviluppo delle attivita commerciali nel mercato newyorkese e meneghino high tech e green economy food e agri food social innovation fashion e design economia circolare sharing economy manifattura digitale');
INSERT INTO "agreement" (id, version, reference, kind_id, kind_wording, purpose, renewal_clause, notice_months, tacit_months, open_ended, asserted_status, asserted_wording, asserted_source, asserted_as_of, terminated_on, termination_reason, protocol_number, resolution_number, source, notes, published, deleted_at, signed, begins_on, terminated_from, end_text, end_basis, end_earliest, end_latest, end_precision, end_month_index, end_day, notice_text, notice_earliest, tacit_step, list_counterpart, list_city, list_countries, list_title, list_sectors, sort_counterpart, sort_city, sort_title, sort_sectors, search_text) VALUES (4, 11, 'A-004', 2, 'accordo di cooperazione; più avanti «accordo di collaborazione»', 'Sviluppare sinergie comuni.', 'unknown', NULL, NULL, 0, 'in_force', 'è stato rinnovato ed è tuttora attivo', 'Comune di Milano, pagina «Accordi di collaborazione»', NULL, NULL, '', '', '', 'Comune di Milano, pagina «Accordi di collaborazione»', 'Firmato dai «rappresentanti delle Amministrazioni», che la pagina non nomina.', 1, '2026-11-23T04:40:33+00:00', '2015-09-30', '2015-09-30', NULL, NULL, 'renewal_without_term', NULL, NULL, 'unknown', NULL, NULL, NULL, NULL, NULL, 'Chengdu', 'Chengdu', 'CN', 'Accordo di cooperazione', 'scambi commerciali e culturali; promozione turistica e territoriale; poli accademici e di alta formazione; cooperazione commerciale', 'chengdu', 'chengdu', 'accordo di cooperazione', 'scambi commerciali e culturali promozione turistica e territoriale poli accademici e di alta formazione cooperazione commerciale', 'a 004 accordo di cooperazione accordo di cooperazione piu avanti accordo di collaborazione sviluppare sinergie comuni e stato rinnovato ed e tuttora attivo comune di milano pagina accordi di collaborazione comune di milano pagina accordi di collaborazione firmato dai rappresentanti delle amministrazioni che la pagina non nomina accordo di cooperazione comune di milano milano chengdu chengdu cina china repubblica popolare cinese people s republic of china scambi commerciali e culturali promozione turistica e territoriale poli accademici e di alta formazione cooperazione commerciale scambi commerciali e culturali promozione turistica e territoriale poli accademici e di alta formazione cooperazione commerciale 2015 09 30 la pagina dice soltanto che e stato rinnovato data e durata non sono indicate');
INSERT INTO "agreement" (id, version, reference, kind_id, kind_wording, purpose, renewal_clause, notice_months, tacit_months, open_ended, asserted_status, asserted_wording, asserted_source, asserted_as_of, terminated_on, termination_reason, protocol_number, resolution_number, source, notes, published, deleted_at, signed, begins_on, terminated_from, end_text, end_basis, end_earliest, end_latest, end_precision, end_month_index, end_day, notice_text, notice_earliest, tacit_step, list_counterpart, list_city, list_countries, list_title, list_sectors, sort_counterpart, sort_city, sort_title, sort_sectors, search_text) VALUES (5, 15, 'A-005', 3, 'Memorandum', 'Approfondire le conoscenze reciproche e l''amicizia tra i cittadini delle due Municipalità.', 'unknown', NULL, NULL, 0, 'in_force', 'sono legate', 'Comune di Milano, pagina «Accordi di collaborazione»', NULL, NULL, '', '', '', 'Comune di Milano, pagina «Accordi di collaborazione»', '', 1, NULL, '2012', '2012-01-01', NULL, NULL, 'renewal_without_term', NULL, NULL, 'unknown', NULL, NULL, NULL, NULL, NULL, 'Guangzhou', 'Guangzhou', 'CN', 'Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione', 'cooperazione economica, commerciale, scientifica; industria della moda; gestione della città; cultura; istruzione; servizi sociali; sport; turismo', 'guangzhou', 'guangzhou', 'memorandum per il rafforzamento delle comunicazioni e della cooperazione', 'cooperazione economica commerciale scientifica industria della moda gestione della citta cultura istruzione servizi sociali sport turismo', 'a 005 memorandum memorandum approfondire le conoscenze reciproche e l amicizia tra i cittadini delle due municipalita sono legate comune di milano pagina accordi di collaborazione comune di milano pagina accordi di collaborazione memorandum per il rafforzamento delle comunicazioni e della cooperazione comune di milano milano guangzhou guangzhou cina china repubblica popolare cinese people s republic of china cooperazione economica commerciale scientifica industria della moda gestione della citta cultura istruzione servizi sociali sport turismo cooperazione economica commerciale scientifica industria della moda gestione della citta cultura istruzione servizi sociali sport turismo 2012 2014 2017');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (1, 1, 'instrument_kind', 1, NULL, NULL, '{"id":1,"name":"accordo di collaborazione","position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (2, 1, 'instrument_kind', 2, NULL, NULL, '{"id":2,"name":"accordo di cooperazione","position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (3, 1, 'instrument_kind', 3, NULL, NULL, '{"id":3,"name":"memorandum","position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (4, 1, 'instrument_kind', 4, NULL, NULL, '{"id":4,"name":"memorandum d''intesa","position":4}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (5, 1, 'instrument_kind', 5, NULL, NULL, '{"id":5,"name":"dichiarazione programmatica","position":5}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (6, 1, 'instrument_kind', 6, NULL, NULL, '{"id":6,"name":"protocollo d''intesa","position":6}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (7, 1, 'instrument_kind', 7, NULL, NULL, '{"id":7,"name":"gemellaggio","position":7}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (8, 1, 'instrument_kind', 8, NULL, NULL, '{"id":8,"name":"patto di amicizia","position":8}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (9, 1, 'instrument_kind', 9, NULL, NULL, '{"id":9,"name":"lettera d''intenti","position":9}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (10, 1, 'office', 1, NULL, NULL, '{"id":1,"body":"Comune di Milano","office":"","city":"Milano","country":"IT","address":"","contacts":"","lead_days":180,"usual_months":24}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (11, 1, 'sector', 1, NULL, NULL, '{"id":1,"name":"turismo","position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (12, 1, 'sector', 2, NULL, NULL, '{"id":2,"name":"cultura","position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (13, 1, 'sector', 3, NULL, NULL, '{"id":3,"name":"educazione","position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (14, 1, 'sector', 4, NULL, NULL, '{"id":4,"name":"formazione","position":4}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (15, 1, 'sector', 5, NULL, NULL, '{"id":5,"name":"architettura","position":5}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (16, 1, 'sector', 6, NULL, NULL, '{"id":6,"name":"commercio","position":6}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (17, 1, 'sector', 7, NULL, NULL, '{"id":7,"name":"sviluppo tecnologico","position":7}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (18, 1, 'sector', 8, NULL, NULL, '{"id":8,"name":"sviluppo urbano","position":8}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (19, 1, 'sector', 9, NULL, NULL, '{"id":9,"name":"sviluppo sociale","position":9}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (20, 1, 'sector', 10, NULL, NULL, '{"id":10,"name":"ricerca universitaria","position":10}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (21, 1, 'sector', 11, NULL, NULL, '{"id":11,"name":"scambio di buone pratiche d''amministrazione pubblica","position":11}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (22, 1, 'agreement', 1, 1, NULL, '{"id":1,"reference":"A-001","kind_id":3,"kind_wording":"memorandum di collaborazione","purpose":"Scambievole crescita culturale, economica e sociale delle due comunità.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (23, 1, 'agreement_sector', 1, 1, NULL, '{"wording":"educazione","sector_id":3,"level":"sector","id":1,"agreement_id":1,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (24, 1, 'agreement_sector', 2, 1, NULL, '{"wording":"cultura","sector_id":2,"level":"sector","id":2,"agreement_id":1,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (25, 1, 'agreement_sector', 3, 1, NULL, '{"wording":"pianificazione urbana sostenibile","sector_id":null,"level":"sector","id":3,"agreement_id":1,"position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (26, 1, 'agreement_sector', 4, 1, NULL, '{"wording":"servizi di pubblica utilità","sector_id":null,"level":"sector","id":4,"agreement_id":1,"position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (27, 1, 'agreement_sector', 5, 1, NULL, '{"wording":"sviluppo economico","sector_id":null,"level":"sector","id":5,"agreement_id":1,"position":4}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (28, 1, 'agreement_sector', 6, 1, NULL, '{"wording":"stile di vita salutare","sector_id":null,"level":"focus","id":6,"agreement_id":1,"position":5}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (29, 1, 'agreement_sector', 7, 1, NULL, '{"wording":"design","sector_id":null,"level":"focus","id":7,"agreement_id":1,"position":6}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (30, 1, 'agreement_sector', 8, 1, NULL, '{"wording":"moda","sector_id":null,"level":"focus","id":8,"agreement_id":1,"position":7}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (31, 1, 'party', 1, 1, NULL, '{"name":"Comune di Milano","side":"own","body_kind":"city","parent":"","city":"Milano","country":"IT","country_origin":"derived","other_names":"","id":1,"agreement_id":1,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (32, 1, 'party', 2, 1, NULL, '{"name":"Riga","side":"counterpart","body_kind":"city","parent":"","city":"Riga","country":"LV","country_origin":"derived","other_names":"","id":2,"agreement_id":1,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (33, 1, 'period', 1, 1, NULL, '{"kind":"original","act_date":"2018-02-02","start":null,"months":24,"end":null,"certainty":"documented","note":"","id":1,"agreement_id":1,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (34, 1, 'signatory', 1, 1, NULL, '{"person":"Giuseppe Sala","office":"Sindaco di Milano","body":"Comune di Milano","side":"own","role":"signer","id":1,"agreement_id":1,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (35, 1, 'signatory', 2, 1, NULL, '{"person":"Nils Ušakovs","office":"Presidente del Consiglio Comunale di Riga","body":"Riga","side":"counterpart","role":"signer","id":2,"agreement_id":1,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (36, 1, 'title', 1, 1, NULL, '{"text":"Memorandum di collaborazione","language":"it","proper":0,"id":1,"agreement_id":1,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (37, 1, 'agreement', 2, 2, NULL, '{"id":2,"reference":"A-002","kind_id":5,"kind_wording":"dichiarazione programmatica","purpose":"Condividere le buone pratiche a livello internazionale sui temi dell’innovazione digitale, dare spazio a nuove creatività digitali e lanciare nuovi progetti congiunti.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (38, 1, 'agreement_sector', 9, 2, NULL, '{"wording":"innovazione digitale","sector_id":null,"level":"sector","id":9,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (39, 1, 'agreement_sector', 10, 2, NULL, '{"wording":"buone pratiche","sector_id":null,"level":"sector","id":10,"agreement_id":2,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (40, 1, 'agreement_sector', 11, 2, NULL, '{"wording":"servizi ai cittadini","sector_id":null,"level":"sector","id":11,"agreement_id":2,"position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (41, 1, 'agreement_sector', 12, 2, NULL, '{"wording":"popolazione a rischio di esclusione (civica, sociale, tecnologica)","sector_id":null,"level":"sector","id":12,"agreement_id":2,"position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (42, 1, 'gap', 1, 2, NULL, '{"text":"La pagina parla di tre accordi con New York (due «siglati di recente» e questo, il «terzo») e ne descrive due: uno dei due precedenti non è identificato.","settled":0,"id":1,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (43, 1, 'initiative', 1, 2, NULL, '{"name":"Milan Digital Bridge","description":"","fields":"","id":1,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (44, 1, 'party', 3, 2, NULL, '{"name":"Comune di Milano","side":"own","body_kind":"city","parent":"","city":"Milano","country":"IT","country_origin":"derived","other_names":"","id":3,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (45, 1, 'party', 4, 2, NULL, '{"name":"NYC Mayor’s Office of Digital Strategy","side":"counterpart","body_kind":"city_office","parent":"","city":"New York","country":"US","country_origin":"derived","other_names":"","id":4,"agreement_id":2,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (46, 1, 'period', 2, 2, NULL, '{"kind":"original","act_date":"2016-11-25","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":2,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (47, 1, 'title', 2, 2, NULL, '{"text":"Dichiarazione programmatica sul progetto “Milan Digital Bridge”","language":"it","proper":0,"id":2,"agreement_id":2,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (48, 1, 'agreement', 3, 3, NULL, '{"id":3,"reference":"A-003","kind_id":null,"kind_wording":"accordo","purpose":"Favorire la creazione di opportunità economiche per le giovani imprese alla scoperta delle opportunità del mercato europeo e del mercato americano.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (49, 1, 'agreement_sector', 13, 3, NULL, '{"wording":"opportunità economiche per giovani imprese","sector_id":null,"level":"sector","id":13,"agreement_id":3,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (50, 1, 'agreement_sector', 14, 3, NULL, '{"wording":"scambi economici","sector_id":null,"level":"sector","id":14,"agreement_id":3,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (51, 1, 'initiative', 2, 3, NULL, '{"name":"Bando pubblico per venti start-up","description":"Venti start-up costituite negli ultimi quattro anni (dieci italiane e dieci americane) con contratti lavorativi in corso: spazi per uffici, networking e supporto allo sviluppo delle attività commerciali nel mercato newyorkese e meneghino.","fields":"high-tech e green economy; food e agri-food; social innovation; fashion e design; economia circolare; sharing economy; manifattura digitale","id":2,"agreement_id":3,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (52, 1, 'party', 5, 3, NULL, '{"name":"Comune di Milano","side":"own","body_kind":"city","parent":"","city":"Milano","country":"IT","country_origin":"derived","other_names":"","id":5,"agreement_id":3,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (53, 1, 'party', 6, 3, NULL, '{"name":"New York City Economic Development Corporation","side":"counterpart","body_kind":"agency","parent":"","city":"New York","country":"US","country_origin":"derived","other_names":"","id":6,"agreement_id":3,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (54, 1, 'period', 3, 3, NULL, '{"kind":"original","act_date":"2016-05-02","start":null,"months":24,"end":null,"certainty":"documented","note":"","id":3,"agreement_id":3,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (55, 1, 'title', 3, 3, NULL, '{"text":"Accordo","language":"it","proper":0,"id":3,"agreement_id":3,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (56, 1, 'agreement', 4, 4, NULL, '{"id":4,"reference":"A-004","kind_id":2,"kind_wording":"accordo di cooperazione; più avanti «accordo di collaborazione»","purpose":"Sviluppare sinergie comuni.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":"in_force","asserted_wording":"è stato rinnovato ed è tuttora attivo","asserted_source":"Comune di Milano, pagina «Accordi di collaborazione»","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"Firmato dai «rappresentanti delle Amministrazioni», che la pagina non nomina.","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (57, 1, 'agreement_sector', 15, 4, NULL, '{"wording":"scambi commerciali e culturali","sector_id":null,"level":"sector","id":15,"agreement_id":4,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (58, 1, 'agreement_sector', 16, 4, NULL, '{"wording":"promozione turistica e territoriale","sector_id":null,"level":"sector","id":16,"agreement_id":4,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (59, 1, 'agreement_sector', 17, 4, NULL, '{"wording":"poli accademici e di alta formazione","sector_id":null,"level":"sector","id":17,"agreement_id":4,"position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (60, 1, 'agreement_sector', 18, 4, NULL, '{"wording":"cooperazione commerciale","sector_id":null,"level":"sector","id":18,"agreement_id":4,"position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (61, 1, 'party', 7, 4, NULL, '{"name":"Comune di Milano","side":"own","body_kind":"city","parent":"","city":"Milano","country":"IT","country_origin":"derived","other_names":"","id":7,"agreement_id":4,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (62, 1, 'party', 8, 4, NULL, '{"name":"Chengdu","side":"counterpart","body_kind":"city","parent":"","city":"Chengdu","country":"CN","country_origin":"derived","other_names":"","id":8,"agreement_id":4,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (63, 1, 'period', 4, 4, NULL, '{"kind":"original","act_date":"2015-09-30","start":null,"months":36,"end":null,"certainty":"documented","note":"","id":4,"agreement_id":4,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (64, 1, 'period', 5, 4, NULL, '{"kind":"renewal","act_date":null,"start":null,"months":null,"end":null,"certainty":"documented","note":"La pagina dice soltanto che è stato rinnovato: data e durata non sono indicate.","id":5,"agreement_id":4,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (65, 1, 'title', 4, 4, NULL, '{"text":"Accordo di cooperazione","language":"it","proper":0,"id":4,"agreement_id":4,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (66, 1, 'agreement', 5, 5, NULL, '{"id":5,"reference":"A-005","kind_id":3,"kind_wording":"Memorandum","purpose":"Approfondire le conoscenze reciproche e l''amicizia tra i cittadini delle due Municipalità.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":"in_force","asserted_wording":"sono legate","asserted_source":"Comune di Milano, pagina «Accordi di collaborazione»","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (67, 1, 'agreement_sector', 19, 5, NULL, '{"wording":"cooperazione economica, commerciale, scientifica","sector_id":null,"level":"sector","id":19,"agreement_id":5,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (68, 1, 'agreement_sector', 20, 5, NULL, '{"wording":"industria della moda","sector_id":null,"level":"sector","id":20,"agreement_id":5,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (69, 1, 'agreement_sector', 21, 5, NULL, '{"wording":"gestione della città","sector_id":null,"level":"sector","id":21,"agreement_id":5,"position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (70, 1, 'agreement_sector', 22, 5, NULL, '{"wording":"cultura","sector_id":2,"level":"sector","id":22,"agreement_id":5,"position":3}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (71, 1, 'agreement_sector', 23, 5, NULL, '{"wording":"istruzione","sector_id":null,"level":"sector","id":23,"agreement_id":5,"position":4}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (72, 1, 'agreement_sector', 24, 5, NULL, '{"wording":"servizi sociali","sector_id":null,"level":"sector","id":24,"agreement_id":5,"position":5}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (73, 1, 'agreement_sector', 25, 5, NULL, '{"wording":"sport","sector_id":null,"level":"sector","id":25,"agreement_id":5,"position":6}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (74, 1, 'agreement_sector', 26, 5, NULL, '{"wording":"turismo","sector_id":1,"level":"sector","id":26,"agreement_id":5,"position":7}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (75, 1, 'party', 9, 5, NULL, '{"name":"Comune di Milano","side":"own","body_kind":"city","parent":"","city":"Milano","country":"IT","country_origin":"derived","other_names":"","id":9,"agreement_id":5,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (76, 1, 'party', 10, 5, NULL, '{"name":"Guangzhou","side":"counterpart","body_kind":"city","parent":"","city":"Guangzhou","country":"CN","country_origin":"derived","other_names":"","id":10,"agreement_id":5,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (77, 1, 'period', 6, 5, NULL, '{"kind":"original","act_date":"2012","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":6,"agreement_id":5,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (78, 1, 'period', 7, 5, NULL, '{"kind":"renewal","act_date":"2014","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":7,"agreement_id":5,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (79, 1, 'period', 8, 5, NULL, '{"kind":"renewal","act_date":"2017","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":8,"agreement_id":5,"position":2}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (80, 1, 'title', 5, 5, NULL, '{"text":"Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione","language":"it","proper":1,"id":5,"agreement_id":5,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (81, 2, 'period', 9, 1, NULL, '{"kind":"renewal","act_date":"2020-01-10","start":"2020-02-03","months":24,"end":null,"certainty":"documented","note":"","id":9,"agreement_id":1,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (82, 3, 'period', 9, 1, '{"kind":"renewal","act_date":"2020-01-10","start":"2020-02-03","months":24,"end":null,"certainty":"documented","note":"","id":9,"agreement_id":1,"position":1}', NULL);
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (83, 4, 'period', 9, 1, NULL, '{"kind":"renewal","act_date":"2020-01-10","start":"2020-02-03","months":24,"end":null,"certainty":"documented","note":"","id":9,"agreement_id":1,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (84, 5, 'agreement', 4, 4, '{"id":4,"reference":"A-004","kind_id":2,"kind_wording":"accordo di cooperazione; più avanti «accordo di collaborazione»","purpose":"Sviluppare sinergie comuni.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":"in_force","asserted_wording":"è stato rinnovato ed è tuttora attivo","asserted_source":"Comune di Milano, pagina «Accordi di collaborazione»","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"Firmato dai «rappresentanti delle Amministrazioni», che la pagina non nomina.","published":1,"deleted_at":null}', '{"id":4,"reference":"A-004","kind_id":2,"kind_wording":"accordo di cooperazione; più avanti «accordo di collaborazione»","purpose":"Sviluppare sinergie comuni.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":"in_force","asserted_wording":"è stato rinnovato ed è tuttora attivo","asserted_source":"Comune di Milano, pagina «Accordi di collaborazione»","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"Firmato dai «rappresentanti delle Amministrazioni», che la pagina non nomina.","published":1,"deleted_at":"2026-11-23T04:40:33+00:00"}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (85, 6, 'agreement', 3, 3, '{"id":3,"reference":"A-003","kind_id":null,"kind_wording":"accordo","purpose":"Favorire la creazione di opportunità economiche per le giovani imprese alla scoperta delle opportunità del mercato europeo e del mercato americano.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}', '{"id":3,"reference":"A-003","kind_id":null,"kind_wording":"accordo","purpose":"Favorire la creazione di opportunità economiche per le giovani imprese alla scoperta delle opportunità del mercato europeo e del mercato americano.","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":"2019-05","termination_reason":"Cessata l’attività","protocol_number":"","resolution_number":"","source":"Comune di Milano, pagina «Accordi di collaborazione»","notes":"","published":1,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (86, 7, 'view', 1, NULL, NULL, '{"id":1,"name":"In scadenza","query_json":"{\"text\": \"riga\", \"statuses\": [], \"countries\": [], \"sector_ids\": [], \"kind_ids\": [], \"years\": [], \"with_past\": false, \"in_bin\": false, \"order\": \"end\", \"descending\": false}"}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (87, 8, 'office', 1, NULL, '{"id":1,"body":"Comune di Milano","office":"","city":"Milano","country":"IT","address":"","contacts":"","lead_days":180,"usual_months":24}', '{"id":1,"body":"Comune di Milano","office":"Relazioni internazionali","city":"Milano","country":"IT","address":"","contacts":"","lead_days":120,"usual_months":24}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (88, 9, 'agreement', 6, 6, NULL, '{"id":6,"reference":"A-006","kind_id":null,"kind_wording":"","purpose":"","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"","notes":"","published":0,"deleted_at":null}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (89, 9, 'party', 11, 6, NULL, '{"name":"Łódź","side":"counterpart","body_kind":"city","parent":"","city":"Łódź","country":"PL","country_origin":"stated","other_names":"","id":11,"agreement_id":6,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (90, 9, 'period', 10, 6, NULL, '{"kind":"original","act_date":"2018-06-01","start":null,"months":24,"end":null,"certainty":"documented","note":"","id":10,"agreement_id":6,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (91, 9, 'period', 11, 6, NULL, '{"kind":"renewal","act_date":"2020","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":11,"agreement_id":6,"position":1}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (92, 9, 'title', 6, 6, NULL, '{"text":"Patto d’amicizia con Łódź 成都","language":"it","proper":1,"id":6,"agreement_id":6,"position":0}');
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (93, 10, 'title', 6, 6, '{"text":"Patto d’amicizia con Łódź 成都","language":"it","proper":1,"id":6,"agreement_id":6,"position":0}', NULL);
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (94, 10, 'period', 11, 6, '{"kind":"renewal","act_date":"2020","start":null,"months":null,"end":null,"certainty":"documented","note":"","id":11,"agreement_id":6,"position":1}', NULL);
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (95, 10, 'period', 10, 6, '{"kind":"original","act_date":"2018-06-01","start":null,"months":24,"end":null,"certainty":"documented","note":"","id":10,"agreement_id":6,"position":0}', NULL);
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (96, 10, 'party', 11, 6, '{"name":"Łódź","side":"counterpart","body_kind":"city","parent":"","city":"Łódź","country":"PL","country_origin":"stated","other_names":"","id":11,"agreement_id":6,"position":0}', NULL);
INSERT INTO "change" (id, revision_id, table_name, row_id, agreement_id, before_json, after_json) VALUES (97, 10, 'agreement', 6, 6, '{"id":6,"reference":"A-006","kind_id":null,"kind_wording":"","purpose":"","renewal_clause":"unknown","notice_months":null,"tacit_months":null,"open_ended":0,"asserted_status":null,"asserted_wording":"","asserted_source":"","asserted_as_of":null,"terminated_on":null,"termination_reason":"","protocol_number":"","resolution_number":"","source":"","notes":"","published":0,"deleted_at":null}', NULL);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('educazione', 3, 'sector', 1, 1, 0);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('cultura', 2, 'sector', 2, 1, 1);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('pianificazione urbana sostenibile', NULL, 'sector', 3, 1, 2);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('servizi di pubblica utilità', NULL, 'sector', 4, 1, 3);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('sviluppo economico', NULL, 'sector', 5, 1, 4);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('stile di vita salutare', NULL, 'focus', 6, 1, 5);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('design', NULL, 'focus', 7, 1, 6);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('moda', NULL, 'focus', 8, 1, 7);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('innovazione digitale', NULL, 'sector', 9, 2, 0);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('buone pratiche', NULL, 'sector', 10, 2, 1);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('servizi ai cittadini', NULL, 'sector', 11, 2, 2);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('popolazione a rischio di esclusione (civica, sociale, tecnologica)', NULL, 'sector', 12, 2, 3);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('opportunità economiche per giovani imprese', NULL, 'sector', 13, 3, 0);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('scambi economici', NULL, 'sector', 14, 3, 1);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('scambi commerciali e culturali', NULL, 'sector', 15, 4, 0);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('promozione turistica e territoriale', NULL, 'sector', 16, 4, 1);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('poli accademici e di alta formazione', NULL, 'sector', 17, 4, 2);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('cooperazione commerciale', NULL, 'sector', 18, 4, 3);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('cooperazione economica, commerciale, scientifica', NULL, 'sector', 19, 5, 0);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('industria della moda', NULL, 'sector', 20, 5, 1);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('gestione della città', NULL, 'sector', 21, 5, 2);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('cultura', 2, 'sector', 22, 5, 3);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('istruzione', NULL, 'sector', 23, 5, 4);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('servizi sociali', NULL, 'sector', 24, 5, 5);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('sport', NULL, 'sector', 25, 5, 6);
INSERT INTO "agreement_sector" (wording, sector_id, level, id, agreement_id, position) VALUES ('turismo', 1, 'sector', 26, 5, 7);
INSERT INTO "gap" (text, settled, id, agreement_id, position) VALUES ('La pagina parla di tre accordi con New York (due «siglati di recente» e questo, il «terzo») e ne descrive due: uno dei due precedenti non è identificato.', 0, 1, 2, 0);
INSERT INTO "initiative" (name, description, fields, id, agreement_id, position) VALUES ('Milan Digital Bridge', '', '', 1, 2, 0);
INSERT INTO "initiative" (name, description, fields, id, agreement_id, position) VALUES ('Bando pubblico per venti start-up', 'Venti start-up costituite negli ultimi quattro anni (dieci italiane e dieci americane) con contratti lavorativi in corso: spazi per uffici, networking e supporto allo sviluppo delle attività commerciali nel mercato newyorkese e meneghino.', 'high-tech e green economy; food e agri-food; social innovation; fashion e design; economia circolare; sharing economy; manifattura digitale', 2, 3, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Comune di Milano', 'own', 'city', '', 'Milano', 'IT', 'derived', '', 1, 1, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Riga', 'counterpart', 'city', '', 'Riga', 'LV', 'derived', '', 2, 1, 1);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Comune di Milano', 'own', 'city', '', 'Milano', 'IT', 'derived', '', 3, 2, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('NYC Mayor’s Office of Digital Strategy', 'counterpart', 'city_office', '', 'New York', 'US', 'derived', '', 4, 2, 1);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Comune di Milano', 'own', 'city', '', 'Milano', 'IT', 'derived', '', 5, 3, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('New York City Economic Development Corporation', 'counterpart', 'agency', '', 'New York', 'US', 'derived', '', 6, 3, 1);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Comune di Milano', 'own', 'city', '', 'Milano', 'IT', 'derived', '', 7, 4, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Chengdu', 'counterpart', 'city', '', 'Chengdu', 'CN', 'derived', '', 8, 4, 1);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Comune di Milano', 'own', 'city', '', 'Milano', 'IT', 'derived', '', 9, 5, 0);
INSERT INTO "party" (name, side, body_kind, parent, city, country, country_origin, other_names, id, agreement_id, position) VALUES ('Guangzhou', 'counterpart', 'city', '', 'Guangzhou', 'CN', 'derived', '', 10, 5, 1);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('original', '2018-02-02', NULL, 24, NULL, 'documented', '', 1, 1, 0);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('original', '2016-11-25', NULL, NULL, NULL, 'documented', '', 2, 2, 0);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('original', '2016-05-02', NULL, 24, NULL, 'documented', '', 3, 3, 0);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('original', '2015-09-30', NULL, 36, NULL, 'documented', '', 4, 4, 0);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('renewal', NULL, NULL, NULL, NULL, 'documented', 'La pagina dice soltanto che è stato rinnovato: data e durata non sono indicate.', 5, 4, 1);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('original', '2012', NULL, NULL, NULL, 'documented', '', 6, 5, 0);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('renewal', '2014', NULL, NULL, NULL, 'documented', '', 7, 5, 1);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('renewal', '2017', NULL, NULL, NULL, 'documented', '', 8, 5, 2);
INSERT INTO "period" (kind, act_date, start, months, end, certainty, note, id, agreement_id, position) VALUES ('renewal', '2020-01-10', '2020-02-03', 24, NULL, 'documented', '', 9, 1, 1);
INSERT INTO "signatory" (person, office, body, side, role, id, agreement_id, position) VALUES ('Giuseppe Sala', 'Sindaco di Milano', 'Comune di Milano', 'own', 'signer', 1, 1, 0);
INSERT INTO "signatory" (person, office, body, side, role, id, agreement_id, position) VALUES ('Nils Ušakovs', 'Presidente del Consiglio Comunale di Riga', 'Riga', 'counterpart', 'signer', 2, 1, 1);
INSERT INTO "title" (text, language, proper, id, agreement_id, position) VALUES ('Memorandum di collaborazione', 'it', 0, 1, 1, 0);
INSERT INTO "title" (text, language, proper, id, agreement_id, position) VALUES ('Dichiarazione programmatica sul progetto “Milan Digital Bridge”', 'it', 0, 2, 2, 0);
INSERT INTO "title" (text, language, proper, id, agreement_id, position) VALUES ('Accordo', 'it', 0, 3, 3, 0);
INSERT INTO "title" (text, language, proper, id, agreement_id, position) VALUES ('Accordo di cooperazione', 'it', 0, 4, 4, 0);
INSERT INTO "title" (text, language, proper, id, agreement_id, position) VALUES ('Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione', 'it', 1, 5, 5, 0);
INSERT INTO search (search) VALUES ('rebuild');
CREATE INDEX ix_revision_undoes_id ON revision (undoes_id);
CREATE INDEX ix_agreement_end_text ON agreement (end_text);
CREATE INDEX ix_agreement_kind_id ON agreement (kind_id);
CREATE INDEX ix_agreement_notice_text ON agreement (notice_text);
CREATE INDEX ix_agreement_signed ON agreement (signed);
CREATE INDEX ix_agreement_sort_city ON agreement (sort_city);
CREATE INDEX ix_agreement_sort_counterpart ON agreement (sort_counterpart);
CREATE INDEX ix_agreement_sort_title ON agreement (sort_title);
CREATE INDEX ix_change_agreement_id ON change (agreement_id);
CREATE INDEX ix_change_revision_id ON change (revision_id);
CREATE INDEX ix_agreement_sector_agreement_id ON agreement_sector (agreement_id);
CREATE INDEX ix_agreement_sector_sector_id ON agreement_sector (sector_id);
CREATE INDEX ix_gap_agreement_id ON gap (agreement_id);
CREATE INDEX ix_initiative_agreement_id ON initiative (agreement_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_country ON party (country);
CREATE INDEX ix_period_act_date ON period (act_date);
CREATE INDEX ix_period_agreement_id ON period (agreement_id);
CREATE INDEX ix_signatory_agreement_id ON signatory (agreement_id);
CREATE INDEX ix_title_agreement_id ON title (agreement_id);
CREATE UNIQUE INDEX uq_agreement_reference_folded ON agreement (lower(reference));
CREATE TRIGGER agreement_journal_insert AFTER INSERT ON agreement BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement', NEW.id, NEW.id, NULL, json_object('id', NEW."id", 'reference', NEW."reference", 'kind_id', NEW."kind_id", 'kind_wording', NEW."kind_wording", 'purpose', NEW."purpose", 'renewal_clause', NEW."renewal_clause", 'notice_months', NEW."notice_months", 'tacit_months', NEW."tacit_months", 'open_ended', NEW."open_ended", 'asserted_status', NEW."asserted_status", 'asserted_wording', NEW."asserted_wording", 'asserted_source', NEW."asserted_source", 'asserted_as_of', NEW."asserted_as_of", 'terminated_on', NEW."terminated_on", 'termination_reason', NEW."termination_reason", 'protocol_number', NEW."protocol_number", 'resolution_number', NEW."resolution_number", 'source', NEW."source", 'notes', NEW."notes", 'published', NEW."published", 'deleted_at', NEW."deleted_at") FROM open_revision; END;
CREATE TRIGGER agreement_journal_update AFTER UPDATE ON agreement WHEN OLD."id" IS NOT NEW."id" OR OLD."reference" IS NOT NEW."reference" OR OLD."kind_id" IS NOT NEW."kind_id" OR OLD."kind_wording" IS NOT NEW."kind_wording" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."renewal_clause" IS NOT NEW."renewal_clause" OR OLD."notice_months" IS NOT NEW."notice_months" OR OLD."tacit_months" IS NOT NEW."tacit_months" OR OLD."open_ended" IS NOT NEW."open_ended" OR OLD."asserted_status" IS NOT NEW."asserted_status" OR OLD."asserted_wording" IS NOT NEW."asserted_wording" OR OLD."asserted_source" IS NOT NEW."asserted_source" OR OLD."asserted_as_of" IS NOT NEW."asserted_as_of" OR OLD."terminated_on" IS NOT NEW."terminated_on" OR OLD."termination_reason" IS NOT NEW."termination_reason" OR OLD."protocol_number" IS NOT NEW."protocol_number" OR OLD."resolution_number" IS NOT NEW."resolution_number" OR OLD."source" IS NOT NEW."source" OR OLD."notes" IS NOT NEW."notes" OR OLD."published" IS NOT NEW."published" OR OLD."deleted_at" IS NOT NEW."deleted_at" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement', NEW.id, NEW.id, json_object('id', OLD."id", 'reference', OLD."reference", 'kind_id', OLD."kind_id", 'kind_wording', OLD."kind_wording", 'purpose', OLD."purpose", 'renewal_clause', OLD."renewal_clause", 'notice_months', OLD."notice_months", 'tacit_months', OLD."tacit_months", 'open_ended', OLD."open_ended", 'asserted_status', OLD."asserted_status", 'asserted_wording', OLD."asserted_wording", 'asserted_source', OLD."asserted_source", 'asserted_as_of', OLD."asserted_as_of", 'terminated_on', OLD."terminated_on", 'termination_reason', OLD."termination_reason", 'protocol_number', OLD."protocol_number", 'resolution_number', OLD."resolution_number", 'source', OLD."source", 'notes', OLD."notes", 'published', OLD."published", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'reference', NEW."reference", 'kind_id', NEW."kind_id", 'kind_wording', NEW."kind_wording", 'purpose', NEW."purpose", 'renewal_clause', NEW."renewal_clause", 'notice_months', NEW."notice_months", 'tacit_months', NEW."tacit_months", 'open_ended', NEW."open_ended", 'asserted_status', NEW."asserted_status", 'asserted_wording', NEW."asserted_wording", 'asserted_source', NEW."asserted_source", 'asserted_as_of', NEW."asserted_as_of", 'terminated_on', NEW."terminated_on", 'termination_reason', NEW."termination_reason", 'protocol_number', NEW."protocol_number", 'resolution_number', NEW."resolution_number", 'source', NEW."source", 'notes', NEW."notes", 'published', NEW."published", 'deleted_at', NEW."deleted_at") FROM open_revision; END;
CREATE TRIGGER agreement_journal_delete AFTER DELETE ON agreement BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement', OLD.id, OLD.id, json_object('id', OLD."id", 'reference', OLD."reference", 'kind_id', OLD."kind_id", 'kind_wording', OLD."kind_wording", 'purpose', OLD."purpose", 'renewal_clause', OLD."renewal_clause", 'notice_months', OLD."notice_months", 'tacit_months', OLD."tacit_months", 'open_ended', OLD."open_ended", 'asserted_status', OLD."asserted_status", 'asserted_wording', OLD."asserted_wording", 'asserted_source', OLD."asserted_source", 'asserted_as_of', OLD."asserted_as_of", 'terminated_on', OLD."terminated_on", 'termination_reason', OLD."termination_reason", 'protocol_number', OLD."protocol_number", 'resolution_number', OLD."resolution_number", 'source', OLD."source", 'notes', OLD."notes", 'published', OLD."published", 'deleted_at', OLD."deleted_at"), NULL FROM open_revision; END;
CREATE TRIGGER agreement_sector_journal_insert AFTER INSERT ON agreement_sector BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement_sector', NEW.id, NEW.agreement_id, NULL, json_object('wording', NEW."wording", 'sector_id', NEW."sector_id", 'level', NEW."level", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER agreement_sector_journal_update AFTER UPDATE ON agreement_sector WHEN OLD."wording" IS NOT NEW."wording" OR OLD."sector_id" IS NOT NEW."sector_id" OR OLD."level" IS NOT NEW."level" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement_sector', NEW.id, NEW.agreement_id, json_object('wording', OLD."wording", 'sector_id', OLD."sector_id", 'level', OLD."level", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('wording', NEW."wording", 'sector_id', NEW."sector_id", 'level', NEW."level", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER agreement_sector_journal_delete AFTER DELETE ON agreement_sector BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'agreement_sector', OLD.id, OLD.agreement_id, json_object('wording', OLD."wording", 'sector_id', OLD."sector_id", 'level', OLD."level", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER gap_journal_insert AFTER INSERT ON gap BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'gap', NEW.id, NEW.agreement_id, NULL, json_object('text', NEW."text", 'settled', NEW."settled", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER gap_journal_update AFTER UPDATE ON gap WHEN OLD."text" IS NOT NEW."text" OR OLD."settled" IS NOT NEW."settled" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'gap', NEW.id, NEW.agreement_id, json_object('text', OLD."text", 'settled', OLD."settled", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('text', NEW."text", 'settled', NEW."settled", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER gap_journal_delete AFTER DELETE ON gap BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'gap', OLD.id, OLD.agreement_id, json_object('text', OLD."text", 'settled', OLD."settled", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER initiative_journal_insert AFTER INSERT ON initiative BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'initiative', NEW.id, NEW.agreement_id, NULL, json_object('name', NEW."name", 'description', NEW."description", 'fields', NEW."fields", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER initiative_journal_update AFTER UPDATE ON initiative WHEN OLD."name" IS NOT NEW."name" OR OLD."description" IS NOT NEW."description" OR OLD."fields" IS NOT NEW."fields" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'initiative', NEW.id, NEW.agreement_id, json_object('name', OLD."name", 'description', OLD."description", 'fields', OLD."fields", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('name', NEW."name", 'description', NEW."description", 'fields', NEW."fields", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER initiative_journal_delete AFTER DELETE ON initiative BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'initiative', OLD.id, OLD.agreement_id, json_object('name', OLD."name", 'description', OLD."description", 'fields', OLD."fields", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER instrument_kind_journal_insert AFTER INSERT ON instrument_kind BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'instrument_kind', NEW.id, NULL, NULL, json_object('id', NEW."id", 'name', NEW."name", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER instrument_kind_journal_update AFTER UPDATE ON instrument_kind WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'instrument_kind', NEW.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'position', OLD."position"), json_object('id', NEW."id", 'name', NEW."name", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER instrument_kind_journal_delete AFTER DELETE ON instrument_kind BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'instrument_kind', OLD.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER office_journal_insert AFTER INSERT ON office BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'office', NEW.id, NULL, NULL, json_object('id', NEW."id", 'body', NEW."body", 'office', NEW."office", 'city', NEW."city", 'country', NEW."country", 'address', NEW."address", 'contacts', NEW."contacts", 'lead_days', NEW."lead_days", 'usual_months', NEW."usual_months") FROM open_revision; END;
CREATE TRIGGER office_journal_update AFTER UPDATE ON office WHEN OLD."id" IS NOT NEW."id" OR OLD."body" IS NOT NEW."body" OR OLD."office" IS NOT NEW."office" OR OLD."city" IS NOT NEW."city" OR OLD."country" IS NOT NEW."country" OR OLD."address" IS NOT NEW."address" OR OLD."contacts" IS NOT NEW."contacts" OR OLD."lead_days" IS NOT NEW."lead_days" OR OLD."usual_months" IS NOT NEW."usual_months" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'office', NEW.id, NULL, json_object('id', OLD."id", 'body', OLD."body", 'office', OLD."office", 'city', OLD."city", 'country', OLD."country", 'address', OLD."address", 'contacts', OLD."contacts", 'lead_days', OLD."lead_days", 'usual_months', OLD."usual_months"), json_object('id', NEW."id", 'body', NEW."body", 'office', NEW."office", 'city', NEW."city", 'country', NEW."country", 'address', NEW."address", 'contacts', NEW."contacts", 'lead_days', NEW."lead_days", 'usual_months', NEW."usual_months") FROM open_revision; END;
CREATE TRIGGER office_journal_delete AFTER DELETE ON office BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'office', OLD.id, NULL, json_object('id', OLD."id", 'body', OLD."body", 'office', OLD."office", 'city', OLD."city", 'country', OLD."country", 'address', OLD."address", 'contacts', OLD."contacts", 'lead_days', OLD."lead_days", 'usual_months', OLD."usual_months"), NULL FROM open_revision; END;
CREATE TRIGGER party_journal_insert AFTER INSERT ON party BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'party', NEW.id, NEW.agreement_id, NULL, json_object('name', NEW."name", 'side', NEW."side", 'body_kind', NEW."body_kind", 'parent', NEW."parent", 'city', NEW."city", 'country', NEW."country", 'country_origin', NEW."country_origin", 'other_names', NEW."other_names", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER party_journal_update AFTER UPDATE ON party WHEN OLD."name" IS NOT NEW."name" OR OLD."side" IS NOT NEW."side" OR OLD."body_kind" IS NOT NEW."body_kind" OR OLD."parent" IS NOT NEW."parent" OR OLD."city" IS NOT NEW."city" OR OLD."country" IS NOT NEW."country" OR OLD."country_origin" IS NOT NEW."country_origin" OR OLD."other_names" IS NOT NEW."other_names" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'party', NEW.id, NEW.agreement_id, json_object('name', OLD."name", 'side', OLD."side", 'body_kind', OLD."body_kind", 'parent', OLD."parent", 'city', OLD."city", 'country', OLD."country", 'country_origin', OLD."country_origin", 'other_names', OLD."other_names", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('name', NEW."name", 'side', NEW."side", 'body_kind', NEW."body_kind", 'parent', NEW."parent", 'city', NEW."city", 'country', NEW."country", 'country_origin', NEW."country_origin", 'other_names', NEW."other_names", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER party_journal_delete AFTER DELETE ON party BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'party', OLD.id, OLD.agreement_id, json_object('name', OLD."name", 'side', OLD."side", 'body_kind', OLD."body_kind", 'parent', OLD."parent", 'city', OLD."city", 'country', OLD."country", 'country_origin', OLD."country_origin", 'other_names', OLD."other_names", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER period_journal_insert AFTER INSERT ON period BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'period', NEW.id, NEW.agreement_id, NULL, json_object('kind', NEW."kind", 'act_date', NEW."act_date", 'start', NEW."start", 'months', NEW."months", 'end', NEW."end", 'certainty', NEW."certainty", 'note', NEW."note", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER period_journal_update AFTER UPDATE ON period WHEN OLD."kind" IS NOT NEW."kind" OR OLD."act_date" IS NOT NEW."act_date" OR OLD."start" IS NOT NEW."start" OR OLD."months" IS NOT NEW."months" OR OLD."end" IS NOT NEW."end" OR OLD."certainty" IS NOT NEW."certainty" OR OLD."note" IS NOT NEW."note" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'period', NEW.id, NEW.agreement_id, json_object('kind', OLD."kind", 'act_date', OLD."act_date", 'start', OLD."start", 'months', OLD."months", 'end', OLD."end", 'certainty', OLD."certainty", 'note', OLD."note", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('kind', NEW."kind", 'act_date', NEW."act_date", 'start', NEW."start", 'months', NEW."months", 'end', NEW."end", 'certainty', NEW."certainty", 'note', NEW."note", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER period_journal_delete AFTER DELETE ON period BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'period', OLD.id, OLD.agreement_id, json_object('kind', OLD."kind", 'act_date', OLD."act_date", 'start', OLD."start", 'months', OLD."months", 'end', OLD."end", 'certainty', OLD."certainty", 'note', OLD."note", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER sector_journal_insert AFTER INSERT ON sector BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'sector', NEW.id, NULL, NULL, json_object('id', NEW."id", 'name', NEW."name", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER sector_journal_update AFTER UPDATE ON sector WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'sector', NEW.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'position', OLD."position"), json_object('id', NEW."id", 'name', NEW."name", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER sector_journal_delete AFTER DELETE ON sector BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'sector', OLD.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER signatory_journal_insert AFTER INSERT ON signatory BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'signatory', NEW.id, NEW.agreement_id, NULL, json_object('person', NEW."person", 'office', NEW."office", 'body', NEW."body", 'side', NEW."side", 'role', NEW."role", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER signatory_journal_update AFTER UPDATE ON signatory WHEN OLD."person" IS NOT NEW."person" OR OLD."office" IS NOT NEW."office" OR OLD."body" IS NOT NEW."body" OR OLD."side" IS NOT NEW."side" OR OLD."role" IS NOT NEW."role" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'signatory', NEW.id, NEW.agreement_id, json_object('person', OLD."person", 'office', OLD."office", 'body', OLD."body", 'side', OLD."side", 'role', OLD."role", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('person', NEW."person", 'office', NEW."office", 'body', NEW."body", 'side', NEW."side", 'role', NEW."role", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER signatory_journal_delete AFTER DELETE ON signatory BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'signatory', OLD.id, OLD.agreement_id, json_object('person', OLD."person", 'office', OLD."office", 'body', OLD."body", 'side', OLD."side", 'role', OLD."role", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER title_journal_insert AFTER INSERT ON title BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'title', NEW.id, NEW.agreement_id, NULL, json_object('text', NEW."text", 'language', NEW."language", 'proper', NEW."proper", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER title_journal_update AFTER UPDATE ON title WHEN OLD."text" IS NOT NEW."text" OR OLD."language" IS NOT NEW."language" OR OLD."proper" IS NOT NEW."proper" OR OLD."id" IS NOT NEW."id" OR OLD."agreement_id" IS NOT NEW."agreement_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'title', NEW.id, NEW.agreement_id, json_object('text', OLD."text", 'language', OLD."language", 'proper', OLD."proper", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), json_object('text', NEW."text", 'language', NEW."language", 'proper', NEW."proper", 'id', NEW."id", 'agreement_id', NEW."agreement_id", 'position', NEW."position") FROM open_revision; END;
CREATE TRIGGER title_journal_delete AFTER DELETE ON title BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'title', OLD.id, OLD.agreement_id, json_object('text', OLD."text", 'language', OLD."language", 'proper', OLD."proper", 'id', OLD."id", 'agreement_id', OLD."agreement_id", 'position', OLD."position"), NULL FROM open_revision; END;
CREATE TRIGGER view_journal_insert AFTER INSERT ON view BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'view', NEW.id, NULL, NULL, json_object('id', NEW."id", 'name', NEW."name", 'query_json', NEW."query_json") FROM open_revision; END;
CREATE TRIGGER view_journal_update AFTER UPDATE ON view WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."query_json" IS NOT NEW."query_json" BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'view', NEW.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'query_json', OLD."query_json"), json_object('id', NEW."id", 'name', NEW."name", 'query_json', NEW."query_json") FROM open_revision; END;
CREATE TRIGGER view_journal_delete AFTER DELETE ON view BEGIN SELECT RAISE(ABORT, 'write outside a revision') WHERE (SELECT revision_id FROM open_revision) IS NULL; INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) SELECT revision_id, 'view', OLD.id, NULL, json_object('id', OLD."id", 'name', OLD."name", 'query_json', OLD."query_json"), NULL FROM open_revision; END;
CREATE TRIGGER agreement_version AFTER UPDATE ON agreement WHEN OLD."id" IS NOT NEW."id" OR OLD."reference" IS NOT NEW."reference" OR OLD."kind_id" IS NOT NEW."kind_id" OR OLD."kind_wording" IS NOT NEW."kind_wording" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."renewal_clause" IS NOT NEW."renewal_clause" OR OLD."notice_months" IS NOT NEW."notice_months" OR OLD."tacit_months" IS NOT NEW."tacit_months" OR OLD."open_ended" IS NOT NEW."open_ended" OR OLD."asserted_status" IS NOT NEW."asserted_status" OR OLD."asserted_wording" IS NOT NEW."asserted_wording" OR OLD."asserted_source" IS NOT NEW."asserted_source" OR OLD."asserted_as_of" IS NOT NEW."asserted_as_of" OR OLD."terminated_on" IS NOT NEW."terminated_on" OR OLD."termination_reason" IS NOT NEW."termination_reason" OR OLD."protocol_number" IS NOT NEW."protocol_number" OR OLD."resolution_number" IS NOT NEW."resolution_number" OR OLD."source" IS NOT NEW."source" OR OLD."notes" IS NOT NEW."notes" OR OLD."published" IS NOT NEW."published" OR OLD."deleted_at" IS NOT NEW."deleted_at" BEGIN UPDATE agreement SET version = OLD.version + 1 WHERE id = NEW.id; END;
CREATE TRIGGER agreement_sector_version_insert AFTER INSERT ON agreement_sector BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER agreement_sector_version_update AFTER UPDATE ON agreement_sector BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER agreement_sector_version_delete AFTER DELETE ON agreement_sector BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER gap_version_insert AFTER INSERT ON gap BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER gap_version_update AFTER UPDATE ON gap BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER gap_version_delete AFTER DELETE ON gap BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER initiative_version_insert AFTER INSERT ON initiative BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER initiative_version_update AFTER UPDATE ON initiative BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER initiative_version_delete AFTER DELETE ON initiative BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER party_version_insert AFTER INSERT ON party BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER party_version_update AFTER UPDATE ON party BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER party_version_delete AFTER DELETE ON party BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER period_version_insert AFTER INSERT ON period BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER period_version_update AFTER UPDATE ON period BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER period_version_delete AFTER DELETE ON period BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER signatory_version_insert AFTER INSERT ON signatory BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER signatory_version_update AFTER UPDATE ON signatory BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER signatory_version_delete AFTER DELETE ON signatory BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER title_version_insert AFTER INSERT ON title BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER title_version_update AFTER UPDATE ON title BEGIN UPDATE agreement SET version = version + 1 WHERE id = NEW.agreement_id; END;
CREATE TRIGGER title_version_delete AFTER DELETE ON title BEGIN UPDATE agreement SET version = version + 1 WHERE id = OLD.agreement_id; END;
CREATE TRIGGER revision_append_only_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER revision_append_only_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER change_append_only_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;
CREATE TRIGGER change_append_only_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;
CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN INSERT INTO search (rowid, search_text) VALUES (NEW.id, NEW.search_text); END;
CREATE TRIGGER agreement_search_update AFTER UPDATE OF search_text ON agreement WHEN OLD.search_text IS NOT NEW.search_text BEGIN INSERT INTO search (search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text); INSERT INTO search (rowid, search_text) VALUES (NEW.id, NEW.search_text); END;
CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN INSERT INTO search (search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text); END;
