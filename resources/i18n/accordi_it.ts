<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Accordi</source>
        <translation>Informazioni su Accordi</translation>
    </message>
    <message>
        <source>Accordi {version}</source>
        <translation>Accordi {version}</translation>
    </message>
    <message>
        <source>The register of a city&apos;s agreements with the cities and bodies of the world.</source>
        <translation>Il registro degli accordi di una città con le città e gli enti del mondo.</translation>
    </message>
    <message>
        <source>Third-party notices and licences</source>
        <translation>Parti di terzi e loro licenze</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2.</source>
        <translation>Software libero con licenza pubblica dell’Unione europea (EUPL) 1.2.</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL) and other free software:</source>
        <translation>Realizzato con Qt for Python (LGPL) e altro software libero:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AcceptFactDialog</name>
    <message>
        <source>Accept as unknown</source>
        <translation>Segna come non reperibile</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Segna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>ActChoices</name>
    <message>
        <source>The agreement itself</source>
        <translation>L’accordo stesso</translation>
    </message>
    <message>
        <source>The act before it</source>
        <translation>L’atto precedente</translation>
    </message>
    <message>
        <source>(no longer on record)</source>
        <translation>(non più registrato)</translation>
    </message>
    <message>
        <source>Suspension, {date}</source>
        <translation>Sospensione, {date}</translation>
    </message>
    <message>
        <source>Termination, {date}</source>
        <translation>Cessazione, {date}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Place, body and numbers of the act</source>
        <translation>Luogo, organo e numeri dell’atto</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;register…</source>
        <translation>&amp;Nuovo registro…</translation>
    </message>
    <message>
        <source>Re&amp;cent registers</source>
        <translation>Registri &amp;recenti</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Guarda l’&amp;esempio</translation>
    </message>
    <message>
        <source>&amp;Print summary…</source>
        <translation>&amp;Stampa scheda…</translation>
    </message>
    <message>
        <source>Repor&amp;ts…</source>
        <translation>Resocon&amp;ti…</translation>
    </message>
    <message>
        <source>E&amp;xport calendar…</source>
        <translation>Esporta calen&amp;dario…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copie di si&amp;curezza…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferenze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Esc&amp;i</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>&amp;New agreement</source>
        <translation>&amp;Nuovo accordo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>S&amp;carta modifiche</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Mark as &amp;renewed…</source>
        <translation>Segna &amp;rinnovato…</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <translation>&amp;Proroga…</translation>
    </message>
    <message>
        <source>Mark an a&amp;mendment…</source>
        <translation>Segna &amp;una modifica…</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>Segna cessat&amp;o…</translation>
    </message>
    <message>
        <source>Decl&amp;ine renewal…</source>
        <translation>Segna disde&amp;tta…</translation>
    </message>
    <message>
        <source>Suspen&amp;d…</source>
        <translation>Se&amp;gna sospeso…</translation>
    </message>
    <message>
        <source>&amp;Assert status…</source>
        <translation>Stato secondo la &amp;fonte…</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Sposta nel c&amp;estino</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>R&amp;ipristina</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>To &amp;verify</source>
        <translation>&amp;Verifiche</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>C&amp;estino</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Riquadro &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Quick start to print…</source>
        <translation>Guida &amp;rapida da stampare…</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>&amp;Salva un rapporto per l’assistenza…</translation>
    </message>
    <message>
        <source>&amp;About Accordi</source>
        <translation>&amp;Informazioni su Accordi</translation>
    </message>
    <message>
        <source>Edit se&amp;veral…</source>
        <translation>Modific&amp;a insieme…</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>Riquadro &amp;precedente</translation>
    </message>
    <message>
        <source>Save and ne&amp;w</source>
        <translation>Sal&amp;va e nuovo</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Sta&amp;mpa l’elenco…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>Page for the p&amp;ublic…</source>
        <translation>Pagina pu&amp;bblica…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Passa&amp;ggio di consegne…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Lettera…</translation>
    </message>
    <message>
        <source>Open &amp;data and half-year list…</source>
        <translation>Dati aperti ed elenc&amp;o semestrale…</translation>
    </message>
    <message>
        <source>Preser&amp;vation…</source>
        <translation>Conser&amp;vazione…</translation>
    </message>
    <message>
        <source>&amp;Attest the history…</source>
        <translation>Attesta &amp;la storia…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;porta…</translation>
    </message>
    <message>
        <source>Paste a &amp;table</source>
        <translation>Incolla una ta&amp;bella</translation>
    </message>
    <message>
        <source>Attac&amp;h a folder of documents…</source>
        <translation>A&amp;llega una cartella di documenti…</translation>
    </message>
    <message>
        <source>Choose the folder of the documents</source>
        <translation>Scegliere la cartella dei documenti</translation>
    </message>
    <message>
        <source>Op&amp;en register…</source>
        <translation>&amp;Apri registro…</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Esporta in E&amp;xcel, CSV, JSON…</translation>
    </message>
    <message>
        <source>Fro&amp;m a text…</source>
        <translation>Da &amp;un testo…</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing in this year</source>
        <translation>Niente in quest’anno</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
    <message>
        <source>No deadlines {span}.</source>
        <translation>Nessuna scadenza {span}.</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Prima del {day}</translation>
    </message>
</context>
<context>
    <name>AgreementsModel</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo di atto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Settori</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Rinnovi</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Iter</translation>
    </message>
</context>
<context>
    <name>AgreementsTable</name>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
</context>
<context>
    <name>AgreementsView</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Mark an amendment</source>
        <translation>Segna una modifica</translation>
    </message>
    <message>
        <source>Record the amendment</source>
        <translation>Registra la modifica</translation>
    </message>
    <message>
        <source>Complete the dates to see the end.</source>
        <translation>Completare le date per vedere la fine.</translation>
    </message>
    <message>
        <source>Say what changes, or give a new term.</source>
        <translation>Indicare che cosa cambia, oppure una nuova durata.</translation>
    </message>
</context>
<context>
    <name>AmendedTerm</name>
    <message>
        <source>New term</source>
        <translation>Nuova durata</translation>
    </message>
    <message>
        <source>Months and days count from the present end, or from the start if one is given.</source>
        <translation>Mesi e giorni si contano dalla fine attuale, oppure dalla decorrenza se è indicata.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>The history of the register shows your name beside each change.</source>
        <translation>La storia del registro mostra questo nome accanto a ogni modifica.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>They are kept on this computer; a second folder has a copy of each.</source>
        <translation>Sono conservate su questo computer; una seconda cartella può averne un altro esemplare.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language chosen will hold from the next start: this time --lang decides it.</source>
        <translation>La lingua scelta varrà dal prossimo avvio: questa volta la decide --lang.</translation>
    </message>
    <message>
        <source>The language will change once the open form is saved or discarded.</source>
        <translation>La lingua cambierà quando la scheda aperta sarà salvata o scartata.</translation>
    </message>
</context>
<context>
    <name>AsOfChip</name>
    <message>
        <source>Shows what was in force on another day</source>
        <translation>Mostra che cosa era in vigore in un altro giorno</translation>
    </message>
    <message>
        <source>In force on…</source>
        <translation>In vigore il…</translation>
    </message>
    <message>
        <source>In force on {day}</source>
        <translation>In vigore il {day}</translation>
    </message>
</context>
<context>
    <name>AssertStatusDialog</name>
    <message>
        <source>Assert status</source>
        <translation>Stato secondo la fonte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Choose the status according to the source.</source>
        <translation>Scegliere lo stato che la fonte attesta.</translation>
    </message>
</context>
<context>
    <name>AssertionForm</name>
    <message>
        <source>(nothing stated)</source>
        <translation>(nessuna indicazione)</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach documents</source>
        <translation>Allega documenti</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Allega %n documento</numerusform>
            <numerusform>Allega %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia in corso</translation>
    </message>
</context>
<context>
    <name>AttachFolderDialog</name>
    <message>
        <source>Attach a folder</source>
        <translation>Allega una cartella</translation>
    </message>
    <message>
        <source>Each file belongs to the agreement whose reference begins its name or its folder’s.</source>
        <translation>Ogni file va all’accordo il cui codice sta all’inizio del suo nome o di quello della sua cartella.</translation>
    </message>
    <message>
        <source>What would be attached</source>
        <translation>Che cosa si allega</translation>
    </message>
    <message>
        <source>Reading and copying the files</source>
        <translation>Lettura e copia dei file</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Allega %n documento</numerusform>
            <numerusform>Allega %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>La cartella non contiene file.</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Drop here to attach a copy to {reference}</source>
        <translation>Rilasciare qui per allegare una copia ad {reference}</translation>
    </message>
</context>
<context>
    <name>AttestController</name>
    <message>
        <source>Attest the history</source>
        <translation>Attesta la storia</translation>
    </message>
</context>
<context>
    <name>AttestDialog</name>
    <message>
        <source>Give the files to whoever shall be able to prove it: what is outside is the proof</source>
        <translation>Consegnare i file a chi dovrà poterlo provare: la prova è ciò che sta fuori dal registro</translation>
    </message>
    <message>
        <source>History attested</source>
        <translation>Storia attestata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Backups…</source>
        <translation>Copie di sicurezza…</translation>
    </message>
    <message>
        <source>The backup was restored. The damaged file is kept as {name}.</source>
        <translation>La copia è stata ripristinata. Il file danneggiato è conservato come {name}.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is a backup too.</source>
        <translation>La copia è stata ripristinata. Anche ciò che c’era prima è tra le copie.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backup</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) are about to change: the register is backed up first.</source>
        <translation>
            <numerusform>%n accordo sta per cambiare: prima si fa una copia di sicurezza del registro.</numerusform>
            <numerusform>%n accordi stanno per cambiare: prima si fa una copia di sicurezza del registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avanzamento della copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Change without a backup</source>
        <translation>Modifica senza copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Copia di sicurezza in corso…</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>La copia di sicurezza non è riuscita</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Finora non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia adesso</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>From another folder…</source>
        <translation>Da un’altra cartella…</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Verifica il registro</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made when the register is closed.</source>
        <translation>Non ci sono ancora copie: la prima si fa alla chiusura del registro.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>La copia è fatta e verificata.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}?</source>
        <translation>Ripristinare la copia del {when}?</translation>
    </message>
    <message>
        <source>It holds {agreements} agreements; its last change is of {changed}. The register as it is now is kept as a backup first, so you can come back to it.</source>
        <translation>Contiene {agreements} accordi; l’ultima modifica è del {changed}. Del registro com’è adesso si fa prima una copia, per poter tornare indietro.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Cartella con le copie</translation>
    </message>
    <message>
        <source>There are no backups in {folder}.</source>
        <translation>In {folder} non ci sono copie.</translation>
    </message>
    <message>
        <source>Backups in {folder}</source>
        <translation>Copie in {folder}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>The register is in order.</source>
        <translation>Il registro è in ordine.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n problema trovato.</numerusform>
            <numerusform>%n problemi trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is not in order</source>
        <translation>Il registro non è in ordine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Made when the register is closed, once a day, and before large changes.</source>
        <translation>Si fanno alla chiusura del registro, una volta al giorno e prima di grandi modifiche.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Copie di sicurezza di «{name}»</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Made on</source>
        <translation>Fatta il</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>BatchEditDialog</name>
    <message>
        <source>Edit several</source>
        <translation>Modifica insieme</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Reading the agreements</source>
        <translation>Lettura degli accordi</translation>
    </message>
    <message numerus="yes">
        <source>Change %n agreement(s)</source>
        <translation>
            <numerusform>Modifica %n accordo</numerusform>
            <numerusform>Modifica %n accordi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted agreements</source>
        <translation>Accordi eliminati</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Il cestino è vuoto</translation>
    </message>
    <message>
        <source>Agreements you delete are kept here and can be restored.</source>
        <translation>Gli accordi eliminati restano qui e si possono ripristinare.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
</context>
<context>
    <name>BulkEditFields</name>
    <message>
        <source>Leave as it is</source>
        <translation>Non cambiare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Sector to replace</source>
        <translation>Settore da sostituire</translation>
    </message>
    <message>
        <source>Sector in its place</source>
        <translation>Settore al suo posto</translation>
    </message>
    <message>
        <source>Those of the office</source>
        <translation>Quelli dell’ufficio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Propri</translation>
    </message>
    <message>
        <source>Replace a sector</source>
        <translation>Sostituire un settore</translation>
    </message>
    <message>
        <source>by</source>
        <translation>con</translation>
    </message>
</context>
<context>
    <name>BulkEditModel</name>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
</context>
<context>
    <name>BulkModel</name>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Fine attuale</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nuova fine</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>Terminated: it stays so.</source>
        <translation>Cessato: resta tale.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Sospeso.</translation>
    </message>
    <message>
        <source>No end follows from this.</source>
        <translation>Da questi dati non risulta una fine.</translation>
    </message>
    <message>
        <source>The new end comes before the old one.</source>
        <translation>La nuova fine viene prima di quella attuale.</translation>
    </message>
    <message>
        <source>The end of the present term is not known.</source>
        <translation>La fine della durata attuale non è nota.</translation>
    </message>
    <message>
        <source>{days} stay uncovered.</source>
        <translation>Periodo scoperto: {days}.</translation>
    </message>
</context>
<context>
    <name>BulkProlongDialog</name>
    <message>
        <source>Mark as renewed</source>
        <translation>Segna rinnovato</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Working out the new ends</source>
        <translation>Calcolo delle nuove date di fine in corso</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n agreement(s)</source>
        <translation>
            <numerusform>Rinnova %n accordo</numerusform>
            <numerusform>Rinnova %n accordi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n agreement(s)</source>
        <translation>
            <numerusform>Proroga %n accordo</numerusform>
            <numerusform>Proroga %n accordi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarAutosave</name>
    <message>
        <source>The calendar file is not up to date. {reason}</source>
        <translation>Il file del calendario non è aggiornato. {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Previous year</source>
        <translation>Anno precedente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Anno successivo</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <translation>Vai a un mese</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Filters of the register</source>
        <translation>Filtri del registro</translation>
    </message>
    <message>
        <source>Show only what the filters of the register let through</source>
        <translation>Mostra solo ciò che i filtri del registro lasciano passare</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Holidays here and in the countries of the partners</source>
        <translation>Festività italiane e dei Paesi delle controparti</translation>
    </message>
    <message>
        <source>Expired and terminated too</source>
        <translation>Anche scaduti e cessati</translation>
    </message>
    <message>
        <source>Mark as renewed…</source>
        <translation>Segna rinnovato…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>{month}, go to a month</source>
        <translation>{month}, vai a un mese</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>%n selected agreement(s)</source>
        <translation>
            <numerusform>%n accordo selezionato</numerusform>
            <numerusform>%n accordi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Which deadlines go into the calendar?</source>
        <translation>Quali scadenze vanno nel calendario?</translation>
    </message>
    <message>
        <source>Importing the file again later updates the events that are there.</source>
        <translation>Importando di nuovo il file più avanti, gli eventi che ci sono già si aggiornano.</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Tutti gli accordi</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Esporta calendario</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>scadenze.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Calendar saved: %n deadline(s).</source>
        <translation>
            <numerusform>Calendario salvato: %n scadenza.</numerusform>
            <numerusform>Calendario salvato: %n scadenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Mark as renewed…</source>
        <translation>Segna rinnovato…</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Only {month} {year}</source>
        <translation>Solo {month} {year}</translation>
    </message>
    <message>
        <source>Only {year}</source>
        <translation>Solo {year}</translation>
    </message>
</context>
<context>
    <name>CellsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Capito come</translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>Restringi l’elenco</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Scrivere per restringere</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Order by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Adatta tutte le colonne</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonne come all’inizio</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordine crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordine decrescente</translation>
    </message>
    <message>
        <source>Filter by “{column}”…</source>
        <translation>Filtra per «{column}»…</translation>
    </message>
    <message>
        <source>Fit column</source>
        <translation>Adatta la colonna</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>Nascondi «{column}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Le solite</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tutte</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Per esempio</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Kept as it is with the agreement</source>
        <translation>Resta com’è con l’accordo</translation>
    </message>
    <message numerus="yes">
        <source>%n understood</source>
        <translation>
            <numerusform>%n capita</numerusform>
            <numerusform>%n capite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dubbia</numerusform>
            <numerusform>%n dubbie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n non capita</numerusform>
            <numerusform>%n non capite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>The columns of the table</source>
        <translation>Le colonne della tabella</translation>
    </message>
    <message>
        <source>State as of</source>
        <translation>Stato alla data</translation>
    </message>
    <message>
        <source>As the last time ({name}, {day}).</source>
        <translation>Come l’ultima volta ({name}, {day}).</translation>
    </message>
    <message>
        <source>Meaning of the chosen column</source>
        <translation>Significato della colonna scelta</translation>
    </message>
    <message>
        <source>Source of the agreements</source>
        <translation>Fonte degli accordi</translation>
    </message>
    <message>
        <source>Source of the state</source>
        <translation>Fonte dello stato</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Register not found</source>
        <translation>Registro non trovato</translation>
    </message>
    <message>
        <source>Damaged register</source>
        <translation>Registro danneggiato</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Ripristina la copia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non adesso</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its place</source>
        <translation>«{name}» non è più al suo posto</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>«{name}» è danneggiato</translation>
    </message>
    <message>
        <source>The file {path} was moved, renamed or deleted. If you know where it is, open it from there.</source>
        <translation>Il file {path} è stato spostato, rinominato o eliminato. Se si sa dov’è, aprirlo da lì.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was last closed: a fault of the disk, a copy cut short, or another program. Nothing was changed; the damaged file will be kept beside the register.</source>
        <translation>Il file non è più quello che era all’ultima chiusura: un guasto del disco, una copia interrotta o un altro programma. Non è stato toccato nulla; il file danneggiato sarà conservato accanto al registro.</translation>
    </message>
    <message>
        <source>The last good backup is of {when}: {agreements} agreements, last change {changed}.</source>
        <translation>L’ultima copia buona è del {when}: {agreements} accordi, ultima modifica {changed}.</translation>
    </message>
    <message>
        <source>What was changed after it cannot be read any more.</source>
        <translation>Ciò che è stato modificato dopo non si può più leggere.</translation>
    </message>
    <message>
        <source>Nothing was changed after it: nothing is lost.</source>
        <translation>Dopo non è stato modificato nulla: non è andato perso nulla.</translation>
    </message>
    <message>
        <source>Changes made after it, to be made again:</source>
        <translation>Modifiche fatte dopo, da rifare:</translation>
    </message>
    <message>
        <source>Look for a copy…</source>
        <translation>Cerca una copia…</translation>
    </message>
    <message>
        <source>Register (*.accordi)</source>
        <translation>Registro (*.accordi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Look for a copy</source>
        <translation>Cerca una copia</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. If there is a copy elsewhere, on a memory stick or on another computer, choose it: it will take its place.</source>
        <translation>Su questo computer non ce ne sono copie. Se ce n’è una altrove, su una chiavetta o su un altro computer, sceglierla: prenderà il suo posto.</translation>
    </message>
    <message>
        <source>“{name}” is whole: {agreements} agreements, last change {changed}.</source>
        <translation>«{name}» è integro: {agreements} accordi, ultima modifica {changed}.</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message numerus="yes">
        <source>Notice within %n day(s)</source>
        <translation>
            <numerusform>Preavviso entro %n giorno</numerusform>
            <numerusform>Preavviso entro %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>Modificati in %n giorno</numerusform>
            <numerusform>Modificati negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal of an end within %n day(s) to be decided on</source>
        <translation>
            <numerusform>Rinnovo da decidere, fine entro %n giorno</numerusform>
            <numerusform>Rinnovo da decidere, fine entro %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n altro</numerusform>
            <numerusform>+%n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline renewal</source>
        <translation>Disdetta del rinnovo</translation>
    </message>
    <message>
        <source>Record notice</source>
        <translation>Registra la disdetta</translation>
    </message>
    <message>
        <source>Withdraw the notice</source>
        <translation>Ritira la disdetta</translation>
    </message>
    <message>
        <source>This agreement is not renewed tacitly: there is nothing to decline.</source>
        <translation>Questo accordo non si rinnova tacitamente: non c’è nulla da disdire.</translation>
    </message>
    <message>
        <source>It ends on {date} and is not renewed any more.</source>
        <translation>Termina il {date} e non si rinnova più.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) after the last day for it.</source>
        <translation>
            <numerusform>%n disdetta dopo l’ultimo giorno utile: potrebbe non essere accettata.</numerusform>
            <numerusform>%n disdette dopo l’ultimo giorno utile: potrebbero non essere accettate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day for it was {date}: it takes effect at the next end.</source>
        <translation>L’ultimo giorno utile era il {date}: vale per la scadenza successiva.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>This agreement was changed meanwhile. What you typed is kept.</source>
        <translation>Questo accordo è stato modificato nel frattempo. Ciò che è stato scritto è conservato.</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>Modifiche scartate.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>DisabledReason</name>
    <message>
        <source>Restore the agreement from the bin first.</source>
        <translation>Prima va ripristinato l’accordo dal cestino.</translation>
    </message>
    <message>
        <source>Choose one agreement first.</source>
        <translation>Prima va scelto un accordo.</translation>
    </message>
    <message>
        <source>A register is being opened.</source>
        <translation>Si sta aprendo un registro.</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>Nessun registro è aperto.</translation>
    </message>
    <message>
        <source>The register is open read-only: nothing in it can be changed.</source>
        <translation>Il registro è aperto in sola lettura: non si può modificare nulla.</translation>
    </message>
    <message>
        <source>No backups are made of the sample, nor of a register open read-only.</source>
        <translation>Dell’esempio e di un registro aperto in sola lettura non si fanno copie di sicurezza.</translation>
    </message>
    <message>
        <source>This is for agreements in the bin.</source>
        <translation>Riguarda gli accordi nel cestino.</translation>
    </message>
    <message>
        <source>Choose two agreements or more first.</source>
        <translation>Prima vanno scelti due o più accordi.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Non c’è nulla da salvare.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Attach documents</source>
        <translation>Allega documenti</translation>
    </message>
    <message>
        <source>There is neither a file nor an image on the clipboard.</source>
        <translation>Negli appunti non c’è né un file né un’immagine.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here.</source>
        <translation>Questo tipo di file non si apre da qui.</translation>
    </message>
    <message>
        <source>It may hold a program or macros. Save a copy and open it only if you trust it.</source>
        <translation>Può contenere un programma o delle macro. Salvarne una copia e aprirla solo se ci si fida.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message numerus="yes">
        <source>Attach at most %n document(s) at a time.</source>
        <translation>
            <numerusform>Allegare al massimo %n documento per volta.</numerusform>
            <numerusform>Allegare al massimo %n documenti per volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens “{name}”. Save a copy instead.</source>
        <translation>Nessun programma di questo computer apre «{name}». Salvarne una copia.</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Copia salvata: {path}</translation>
    </message>
    <message>
        <source>Attach what may hold a program?</source>
        <translation>Allegare un file che può contenere un programma?</translation>
    </message>
    <message>
        <source>It is kept with the agreement, and never opened from here. Attach it only if you trust it.</source>
        <translation>Resta con l’accordo e da qui non viene mai aperto. Allegarlo solo se se ne conosce la provenienza.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Allega</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Back to the agreement</source>
        <translation>Torna all’accordo</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>Apri con il programma del sistema</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>Questo documento non si può mostrare</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>More on {name}</source>
        <translation>Altre azioni su {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>Apri con il programma del sistema</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Change particulars…</source>
        <translation>Modifica i dati…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Attach documents…</source>
        <translation>Allega documenti…</translation>
    </message>
    <message>
        <source>Paste a file or an image</source>
        <translation>Incolla un file o un’immagine</translation>
    </message>
    <message>
        <source>{none}. Drag files here, or attach them with the clip.</source>
        <translation>{none}. Trascinare qui i file, oppure allegarli con la graffetta.</translation>
    </message>
</context>
<context>
    <name>DoubtfulRows</name>
    <message>
        <source>doubtful rows.xlsx</source>
        <translation>righe dubbie.xlsx</translation>
    </message>
    <message>
        <source>Save the doubtful rows</source>
        <translation>Salva le righe dubbie</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Salvataggio di {name}…</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Salvato: {name}.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>It is {reference}: update it</source>
        <translation>È {reference}: aggiornarlo</translation>
    </message>
    <message>
        <source>It is another agreement: record it as new</source>
        <translation>È un altro accordo: registrarlo come nuovo</translation>
    </message>
    <message>
        <source>Leave it as in the register</source>
        <translation>Lasciare come nel registro</translation>
    </message>
    <message>
        <source>Take it as in the file</source>
        <translation>Prendere come nel file</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importare comunque</translation>
    </message>
    <message>
        <source>No value: only keep what the file says</source>
        <translation>Nessun valore: conservare solo ciò che dice il file</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scarta modifiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Salva e nuovo</translation>
    </message>
    <message>
        <source>Save, and begin the next agreement (Ctrl+Shift+S)</source>
        <translation>Salva e comincia il prossimo accordo (Ctrl+Maiusc+S)</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Rimosso: {row}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>Other data</source>
        <translation>Altri dati</translation>
    </message>
</context>
<context>
    <name>EditingPage</name>
    <message>
        <source>Correct what is marked, then save.</source>
        <translation>Correggere quanto segnalato, poi salvare.</translation>
    </message>
    <message>
        <source>Somebody else has changed this agreement. What you typed is kept.</source>
        <translation>Qualcun altro ha modificato questo accordo. Ciò che è stato scritto è conservato.</translation>
    </message>
    <message>
        <source>This agreement was changed while you were editing it</source>
        <translation>Questo accordo è stato modificato nel frattempo</translation>
    </message>
    <message>
        <source>Save my changes over it</source>
        <translation>Salva anche le mie modifiche</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>come prima</translation>
    </message>
    <message>
        <source>{field}
   in the register: {theirs}
   yours: {mine}</source>
        <translation>{field}
   nel registro: {theirs}
   versione propria: {mine}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>e %n altro campo</numerusform>
            <numerusform>e %n altri campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving keeps what only the others changed; where both did, yours is kept.</source>
        <translation>Salvando resta ciò che hanno modificato solo gli altri; dove le modifiche sono di entrambi, resta la versione propria.</translation>
    </message>
    <message>
        <source>Show the newer version</source>
        <translation>Mostra la versione più recente</translation>
    </message>
    <message>
        <source>New agreement {reference}</source>
        <translation>Nuovo accordo {reference}</translation>
    </message>
</context>
<context>
    <name>EndChip</name>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>negli ultimi %n giorni</numerusform>
            <numerusform>negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>entro un anno</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>entro %n giorno</numerusform>
            <numerusform>entro %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa si sa</translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n without a day</source>
        <translation>
            <numerusform>{year}: %n senza giorno</numerusform>
            <numerusform>{year}: %n senza giorno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Essentials</name>
    <message>
        <source>Term</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Aggiungi un titolo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Aggiungi un periodo</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmatario</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <translation>Aggiungi un firmatario</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>Aggiungi un settore</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Only published agreements</source>
        <translation>Solo gli accordi pubblicati</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>CSV for an Italian Excel</source>
        <translation>CSV per Excel in italiano</translation>
    </message>
    <message>
        <source>CSV for other programs (RFC 4180)</source>
        <translation>CSV per altri programmi (RFC 4180)</translation>
    </message>
    <message>
        <source>JSON, whole, to be imported into another register</source>
        <translation>JSON, completo, da importare in un altro registro</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>accordi</translation>
    </message>
    <message>
        <source>None of these agreements is published.</source>
        <translation>Nessuno di questi accordi è pubblicato.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Tabella di testo (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>A sheet for each kind of part</source>
        <translation>Un foglio per ogni tipo di parte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di Excel</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>The rows of the sheet</source>
        <translation>Le righe del foglio</translation>
    </message>
    <message>
        <source>The chosen row is the header</source>
        <translation>La riga scelta è l’intestazione</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Nessun file scelto</translation>
    </message>
    <message>
        <source>{name} ({rows} rows)</source>
        <translation>{name} ({rows} righe)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>{sheet}, hidden</source>
        <translation>{sheet}, nascosto</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), LibreOffice (.ods) and text (.csv, .tsv) can be imported.</source>
        <translation>Si importano file di Excel (.xlsx, .xls), di LibreOffice (.ods) e di testo (.csv, .tsv).</translation>
    </message>
    <message>
        <source>No header was found: choose the row with the names of the columns, then the button below.</source>
        <translation>Non si trova l’intestazione: scegliere la riga con i nomi delle colonne e premere il pulsante qui sotto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be read as agreements.</source>
        <translation>
            <numerusform>%n riga si legge come accordo.</numerusform>
            <numerusform>%n righe si leggono come accordi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has macros: they were not read.</source>
        <translation>Il file contiene macro: non sono state lette.</translation>
    </message>
    <message>
        <source>Table {number}, header in row {row} ({rows} rows)</source>
        <translation>Tabella {number}, intestazione alla riga {row} ({rows} righe)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo di atto</translation>
    </message>
    <message>
        <source>Year of signature</source>
        <translation>Anno di firma</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importati</translation>
    </message>
    <message>
        <source>What was imported from one table; a click shows the others too</source>
        <translation>Ciò che è stato importato da una tabella; un clic mostra anche gli altri</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Passaggio di consegne</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>To a successor: everything, in one archive</source>
        <translation>A chi subentra: tutto, in un archivio</translation>
    </message>
    <message>
        <source>To another office: a register of some agreements</source>
        <translation>A un altro ufficio: un registro di alcuni accordi</translation>
    </message>
    <message>
        <source>hand-over.zip</source>
        <translation>passaggio di consegne.zip</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivio (*.zip)</translation>
    </message>
    <message>
        <source>agreements.accordi</source>
        <translation>accordi.accordi</translation>
    </message>
    <message>
        <source>Register (*.accordi)</source>
        <translation>Registro (*.accordi)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>The documents go along; where one is missing or altered, nothing is written. A successor also gets a PDF of each agreement, the data, and a page that tells how to open it.</source>
        <translation>I documenti sono compresi; se ne manca uno, o è alterato, nulla si scrive. Chi subentra riceve anche un PDF di ogni accordo, i dati, e una pagina che dice come aprire il tutto.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>fra {time}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {reference}</source>
        <translation>Storia di {reference}</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Bring this back as it was before</source>
        <translation>Riporta questo a com’era prima</translation>
    </message>
    <message>
        <source>Bring the agreement back to this state</source>
        <translation>Riporta l’accordo a questo stato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>It could not be brought back: the window behind says why.</source>
        <translation>Non è stato possibile: la finestra sotto dice perché.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>È già così: non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Brought back. It is a change like any other, and can be undone.</source>
        <translation>Riportato. È una modifica come le altre, e si può annullare.</translation>
    </message>
    <message>
        <source>The history was altered from outside, from revision {number} on. Check the register and compare it with a backup.</source>
        <translation>La storia è stata alterata da fuori, dalla modifica {number} in poi. Controllare il registro e confrontarlo con una copia di sicurezza.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>The whole history…</source>
        <translation>Tutta la storia…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nulla da decidere.</translation>
    </message>
    <message>
        <source>ending within 90 days</source>
        <translation>in scadenza entro 90 giorni</translation>
    </message>
    <message>
        <source>notices within 90 days</source>
        <translation>preavvisi entro 90 giorni</translation>
    </message>
    <message>
        <source>renewals to be decided on</source>
        <translation>rinnovi da decidere</translation>
    </message>
    <message>
        <source>facts to verify</source>
        <translation>dati da verificare</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Altre date</translation>
    </message>
    <message>
        <source>No other dates in the next 180 days.</source>
        <translation>Nessun’altra data nei prossimi 180 giorni.</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca nulla.</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Modificati di recente</translation>
    </message>
    <message>
        <source>Nothing changed yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>Apri le verifiche</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Apri il calendario</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Il registro è vuoto</translation>
    </message>
    <message>
        <source>Record the first agreement: what needs a decision is then shown here.</source>
        <translation>Registrare il primo accordo: qui si vedrà che cosa c’è da decidere.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) ending within 180 days.</source>
        <translation>
            <numerusform>%n accordo in scadenza entro 180 giorni.</numerusform>
            <numerusform>%n accordi in scadenza entro 180 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement ends within 180 days.</source>
        <translation>Nessun accordo scade entro 180 giorni.</translation>
    </message>
    <message>
        <source>Ending within 30 days</source>
        <translation>In scadenza entro 30 giorni</translation>
    </message>
    <message>
        <source>Ending within 90 days</source>
        <translation>In scadenza entro 90 giorni</translation>
    </message>
    <message>
        <source>Ending within 180 days</source>
        <translation>In scadenza entro 180 giorni</translation>
    </message>
    <message>
        <source>Last day for notice within 90 days</source>
        <translation>Ultimo giorno per il preavviso entro 90 giorni</translation>
    </message>
    <message>
        <source>Renewal to be decided on</source>
        <translation>Rinnovo da decidere</translation>
    </message>
    <message>
        <source>Expired in the last 90 days</source>
        <translation>Scaduti negli ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospesi</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) changed in 30 days</source>
        <translation>
            <numerusform>%n accordo modificato in 30 giorni</numerusform>
            <numerusform>%n accordi modificati in 30 giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>1. File</source>
        <translation>1. Il file</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Colonne</translation>
    </message>
    <message>
        <source>3. Review</source>
        <translation>3. Controllo</translation>
    </message>
    <message>
        <source>4. Import</source>
        <translation>4. Importa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lettura di {name}…</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Tabelle (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lettura delle righe…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Negli appunti non c’è una tabella.</translation>
    </message>
</context>
<context>
    <name>ImportedSection</name>
    <message>
        <source>{source}, row {number}</source>
        <translation>{source}, riga {number}</translation>
    </message>
    <message>
        <source>{source}, sheet {sheet}, row {number}</source>
        <translation>{source}, foglio {sheet}, riga {number}</translation>
    </message>
</context>
<context>
    <name>JumpPopup</name>
    <message>
        <source>Go to a month</source>
        <translation>Vai a un mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Anno precedente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Anno successivo</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Preavviso entro</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Clausola</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>(none of the list)</source>
        <translation>(non in elenco)</translation>
    </message>
    <message>
        <source>As in the last agreement</source>
        <translation>Come nell’ultimo accordo</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Kinds of date shown</source>
        <translation>Tipi di data mostrati</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Scrivi…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Template of the office…</source>
        <translation>Modello dell’ufficio…</translation>
    </message>
    <message>
        <source>Keep it as a draft among the documents</source>
        <translation>Conservarla come bozza tra i documenti</translation>
    </message>
    <message>
        <source>Template: {name}</source>
        <translation>Modello: {name}</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento Word (*.docx)</translation>
    </message>
    <message>
        <source>Proposal of renewal</source>
        <translation>Proposta di rinnovo</translation>
    </message>
    <message>
        <source>Notice of non-renewal</source>
        <translation>Disdetta</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ringraziamento</translation>
    </message>
    <message>
        <source>Communication to the ministry</source>
        <translation>Comunicazione al ministero</translation>
    </message>
    <message>
        <source>Communication to the Region</source>
        <translation>Comunicazione alla Regione</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Your office</source>
        <translation>Il proprio ufficio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Printed pages carry these particulars as their letterhead, and new agreements begin with your own side filled in. They can be changed at any time in Preferences, under Office.</source>
        <translation>Questi dati compaiono nell’intestazione delle stampe e, come parte nostra, negli accordi nuovi. Si possono cambiare in ogni momento in Preferenze › Ufficio.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>New agreement…</source>
        <translation>Nuovo accordo…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Azzera ricerca e filtri</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Ancora nessun accordo</translation>
    </message>
    <message>
        <source>The register is empty. Record the first agreement.</source>
        <translation>Il registro è vuoto. Registrare il primo accordo.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No agreement matches the search and the filters.</source>
        <translation>Nessun accordo corrisponde alla ricerca e ai filtri.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>More on row {number}</source>
        <translation>Altro sulla riga {number}</translation>
    </message>
    <message>
        <source>&amp;Fewer fields</source>
        <translation>&amp;Meno campi</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Altri campi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (sola lettura)</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Text of the manual</source>
        <translation>Testo del manuale</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Cerca nel manuale…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Nessun capitolo ha queste parole.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accordo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
</context>
<context>
    <name>MoreChip</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>NearestBar</name>
    <message>
        <source>No deadlines in this month.</source>
        <translation>Nessuna scadenza in questo mese.</translation>
    </message>
    <message>
        <source>No deadlines in the register.</source>
        <translation>Nessuna scadenza nel registro.</translation>
    </message>
    <message>
        <source>Previous: {date}, {name}</source>
        <translation>Precedente: {date}, {name}</translation>
    </message>
    <message>
        <source>Next: {date}, {name}</source>
        <translation>Successiva: {date}, {name}</translation>
    </message>
</context>
<context>
    <name>NotSavedYet</name>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>Non ancora salvato…</translation>
    </message>
    <message>
        <source>The change is being written. What you typed is kept.</source>
        <translation>La modifica è in corso di scrittura. Ciò che è stato scritto è conservato.</translation>
    </message>
    <message>
        <source>Progress of the saving</source>
        <translation>Avanzamento del salvataggio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Giving up: nothing will be changed, unless it has just been saved.</source>
        <translation>Interruzione in corso: nulla cambierà, salvo che il salvataggio sia appena riuscito.</translation>
    </message>
    <message>
        <source>The disk or the network has not answered for 10 seconds. What you typed is kept: wait, or cancel and try again.</source>
        <translation>Il disco o la rete non risponde da 10 secondi. Ciò che è stato scritto è conservato: attendere, oppure annullare e riprovare.</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Choose an agreement</source>
        <translation>Scegliere un accordo</translation>
    </message>
    <message>
        <source>What it says is shown here.</source>
        <translation>Qui si legge ciò che dice.</translation>
    </message>
</context>
<context>
    <name>OfficeListPage</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>OpenDataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Dati aperti</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Scrivi in una cartella…</translation>
    </message>
    <message>
        <source>Open data: CSV, JSON, JSON-LD and DCAT-AP_IT</source>
        <translation>Dati aperti: CSV, JSON, JSON-LD e DCAT-AP_IT</translation>
    </message>
    <message>
        <source>Half-year list, art. 23 of D.Lgs. 33/2013</source>
        <translation>Elenco semestrale, art. 23 del D.Lgs. 33/2013</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Address of the data</source>
        <translation>Indirizzo dei dati</translation>
    </message>
    <message>
        <source>IPA code of the body</source>
        <translation>Codice IPA dell’ente</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>The expected expense is not in the register: the list says so, and it can be completed.</source>
        <translation>La spesa prevista non è nel registro: l’elenco lo dice, e si può completare.</translation>
    </message>
    <message>
        <source>The folder holds such files. Replace them?</source>
        <translation>La cartella contiene già questi file. Sostituirli?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>The data are in {folder}.</source>
        <translation>I dati sono in {folder}.</translation>
    </message>
</context>
<context>
    <name>OtherData</name>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>Fine anticipata</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniziativa</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Aggiungi un’iniziativa</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Add a point to clarify</source>
        <translation>Aggiungi un punto da chiarire</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Add what a source says of the state</source>
        <translation>Aggiungi che cosa dice una fonte dello stato</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Add a suspension</source>
        <translation>Aggiungi una sospensione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Add a language of the text</source>
        <translation>Aggiungi una lingua del testo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Aggiungi un numero</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legame</translation>
    </message>
    <message>
        <source>Link another agreement</source>
        <translation>Collega un altro accordo</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>End now: {date}</source>
        <translation>Fine attuale: {date}</translation>
    </message>
    <message>
        <source>New end: {date}</source>
        <translation>Nuova fine: {date}</translation>
    </message>
    <message>
        <source>The end of the present term is not known.</source>
        <translation>La fine della durata attuale non è nota.</translation>
    </message>
    <message>
        <source>The end stays {date}.</source>
        <translation>La fine resta il {date}.</translation>
    </message>
</context>
<context>
    <name>OutputDialog</name>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>First page</source>
        <translation>Prima pagina</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Ultima pagina</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Dimensione della pagina</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Pagina intera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Larghezza della pagina</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Dimensione reale</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numero di pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>di {count}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura in corso…</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>day, month or year</source>
        <translation>anche solo l’anno</translation>
    </message>
    <message>
        <source>Choose from a calendar: {field}</source>
        <translation>Scegli da un calendario: {field}</translation>
    </message>
    <message>
        <source>Also “about 1970”, “before 1990”, “between 1998 and 1999”</source>
        <translation>Anche «circa 1970», «prima del 1990», «tra il 1998 e il 1999»</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Country derived by us</source>
        <translation>Paese dedotto da noi</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(non indicato)</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} di {count}</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>Computed end: {date}</source>
        <translation>Fine calcolata: {date}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>{length}? As is usual in the office.</source>
        <translation>{length}? Secondo l’uso dell’ufficio.</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(non indicata)</translation>
    </message>
</context>
<context>
    <name>PlanRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Da vedere</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Nuovo settore</translation>
    </message>
    <message>
        <source>New kind of instrument</source>
        <translation>Nuovo tipo di atto</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Terms and reminders</source>
        <translation>Durate e promemoria</translation>
    </message>
</context>
<context>
    <name>PreparedLetter</name>
    <message>
        <source>reminders.eml</source>
        <translation>promemoria.eml</translation>
    </message>
    <message>
        <source>No program opens e-mails here. The prepared one is in {path}.</source>
        <translation>Nessun programma apre le e-mail su questo computer. Quella preparata è in {path}.</translation>
    </message>
</context>
<context>
    <name>PreservationDialog</name>
    <message>
        <source>Preservation</source>
        <translation>Conservazione</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Scrivi…</translation>
    </message>
    <message>
        <source>Class of the filing plan</source>
        <translation>Classe del piano di classificazione</translation>
    </message>
    <message>
        <source>File (fascicolo)</source>
        <translation>Fascicolo</translation>
    </message>
    <message>
        <source>An archive with the PDF/A sheet, the documents, their digests and the metadata.</source>
        <translation>Un archivio con la scheda PDF/A, i documenti, le loro impronte e i metadati.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivio (*.zip)</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Impaginazione in corso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>Sal&amp;va PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the PDF and print it on another one.</source>
        <translation>Questo computer non ha stampanti. Salvare il PDF e stamparlo su un altro.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>The printer did not accept the pages. Check that it is switched on.</source>
        <translation>La stampante non ha accettato le pagine. Controllare che sia accesa.</translation>
    </message>
    <message>
        <source>The pages have no letterhead yet: it is in Preferences, under Office.</source>
        <translation>Le pagine sono ancora senza intestazione: si scrive in Preferenze › Ufficio.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Scrivi…</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuovo passo</translation>
    </message>
    <message>
        <source>New procedures begin with these steps. Those under way keep theirs.</source>
        <translation>I nuovi iter cominciano con questi passi. Quelli già avviati conservano i loro.</translation>
    </message>
</context>
<context>
    <name>ProcedureSection</name>
    <message>
        <source>Add to the procedure</source>
        <translation>Aggiungi all’iter</translation>
    </message>
    <message>
        <source>Another step…</source>
        <translation>Un altro passo…</translation>
    </message>
    <message>
        <source>No procedure has been started.</source>
        <translation>Nessun iter avviato.</translation>
    </message>
    <message>
        <source>Start the steps before the signature</source>
        <translation>Avvia i passi prima della firma</translation>
    </message>
    <message>
        <source>Start the steps before a renewal</source>
        <translation>Avvia i passi prima di un rinnovo</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>ProlongDialog</name>
    <message>
        <source>Mark as renewed</source>
        <translation>Segna rinnovato</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Complete the dates to see the new end.</source>
        <translation>Completare le date per vedere la nuova fine.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Proposed agreements</source>
        <translation>Accordi proposti</translation>
    </message>
    <message>
        <source>Agreement and its facts</source>
        <translation>Accordo e suoi dati</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Nel testo</translation>
    </message>
    <message>
        <source>Move to {agreement}</source>
        <translation>Sposta in {agreement}</translation>
    </message>
    <message>
        <source>Remove from the agreement</source>
        <translation>Rimuovi dall’accordo</translation>
    </message>
    <message>
        <source>perhaps {reference}, which is there already</source>
        <translation>forse {reference}, che c’è già</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
</context>
<context>
    <name>ProseDialog</name>
    <message>
        <source>From a text</source>
        <translation>Da un testo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>e.g. the page of the city, its address</source>
        <translation>p. es. la pagina del Comune, il suo indirizzo</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Letto il</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Paste a page, a press release, a resolution…</source>
        <translation>Incollare una pagina, un comunicato, una delibera…</translation>
    </message>
    <message numerus="yes">
        <source>Record %n agreement(s)</source>
        <translation>
            <numerusform>Registra %n accordo</numerusform>
            <numerusform>Registra %n accordi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open an e-mail or PDF…</source>
        <translation>&amp;Apri e-mail o PDF…</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Page for the public</source>
        <translation>Pagina pubblica</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Scrivi in una cartella…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Name the persons who signed</source>
        <translation>Nominare le persone che hanno firmato</translation>
    </message>
    <message>
        <source>Introduction in Italian</source>
        <translation>Introduzione in italiano</translation>
    </message>
    <message>
        <source>Introduction in English</source>
        <translation>Introduzione in inglese</translation>
    </message>
    <message>
        <source>Preview in the browser</source>
        <translation>Anteprima nel browser</translation>
    </message>
    <message>
        <source>The preview is in the browser.</source>
        <translation>L’anteprima è nel browser.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Scegliere almeno una lingua.</translation>
    </message>
    <message>
        <source>The folder holds another page. Replace it?</source>
        <translation>La cartella contiene un’altra pagina. Sostituirla?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Write the page into the folder?</source>
        <translation>Scrivere la pagina nella cartella?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto in corso…</translation>
    </message>
    <message>
        <source>The page is in {folder}.</source>
        <translation>La pagina è in {folder}.</translation>
    </message>
    <message>
        <source>One file, with a style of its own</source>
        <translation>Un file, con uno stile proprio</translation>
    </message>
    <message>
        <source>A folder, with the style of Bootstrap Italia</source>
        <translation>Una cartella, con lo stile di Bootstrap Italia</translation>
    </message>
    <message>
        <source>A fragment, to be put into the site</source>
        <translation>Un frammento, da inserire nel sito</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Quick start.pdf</source>
        <translation>Guida rapida.pdf</translation>
    </message>
</context>
<context>
    <name>RegisterOpener</name>
    <message>
        <source>Open register</source>
        <translation>Apri registro</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nuovo registro</translation>
    </message>
    <message>
        <source>This register is open already.</source>
        <translation>Questo registro è già aperto.</translation>
    </message>
    <message>
        <source>The register was updated. As it was before, it is among the backups.</source>
        <translation>Il registro è stato aggiornato. Quello di prima è tra le copie di sicurezza.</translation>
    </message>
    <message>
        <source>The register was left as it was.</source>
        <translation>Il registro è rimasto com’era.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>It is no longer open elsewhere</source>
        <translation>Non è più aperto altrove</translation>
    </message>
    <message>
        <source>The register is in use</source>
        <translation>Il registro è in uso</translation>
    </message>
    <message>
        <source>Register (*.accordi)</source>
        <translation>Registro (*.accordi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>“{name}” was not opened: save or discard what you typed, then open it again.</source>
        <translation>«{name}» non è stato aperto: salvare o scartare ciò che si è scritto, poi aprirlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>ReminderPlanDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>As usual in the office: {days}</source>
        <translation>Come per tutto l’ufficio: {days}</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propri di questo accordo</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Put off: {matter}</source>
        <translation>Rimanda: {matter}</translation>
    </message>
    <message>
        <source>Done: {matter}</source>
        <translation>Fatto: {matter}</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Prepare an e-mail…</source>
        <translation>Prepara un’e-mail…</translation>
    </message>
    <message>
        <source>Nothing to be reminded of today.</source>
        <translation>Nessun promemoria per oggi.</translation>
    </message>
    <message>
        <source>Next decisions</source>
        <translation>Prossime decisioni</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n reminder(s)</source>
        <translation>
            <numerusform>Mostra %n promemoria</numerusform>
            <numerusform>Mostra tutti i %n promemoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n reminder(s) put off</source>
        <translation>
            <numerusform>Mostra %n promemoria rimandato</numerusform>
            <numerusform>Mostra %n promemoria rimandati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n reminder(s), those put off too</source>
        <translation>
            <numerusform>Mostra %n promemoria, anche rimandato</numerusform>
            <numerusform>Mostra tutti i %n promemoria, anche rimandati</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Entro una settimana</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Entro un mese</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più avanti</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Tutti i promemoria</translation>
    </message>
    <message>
        <source>Show agreement</source>
        <translation>Mostra accordo</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) due.</source>
        <translation>
            <numerusform>%n promemoria di oggi.</numerusform>
            <numerusform>%n promemoria di oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RemindersModel</name>
    <message>
        <source>Decide by</source>
        <translation>Decidere entro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Rimandato al</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Show a notice once a day when decisions are to be taken</source>
        <translation>Mostra un avviso una volta al giorno quando ci sono decisioni da prendere</translation>
    </message>
    <message>
        <source>Start Accordi when I log on</source>
        <translation>Avvia Accordi all’accesso a Windows</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Tieni aggiornato un file di calendario</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation>Scegli il file del calendario</translation>
    </message>
    <message>
        <source>With dates of which only the month or the year is known</source>
        <translation>Anche le date di cui si sa solo il mese o l’anno</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>scadenze.ics</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>File del calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nessun file</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>This desktop has no place for notices.</source>
        <translation>Questo sistema non ha un’area per gli avvisi.</translation>
    </message>
    <message>
        <source>Outlook and others can subscribe to it and follow the deadlines.</source>
        <translation>Outlook e altri programmi possono abbonarsi e seguire le scadenze.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Change the reminders</source>
        <translation>Cambia i promemoria</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>Nessun promemoria.</translation>
    </message>
    <message>
        <source>{days} days before the decision.</source>
        <translation>{days} giorni prima della decisione.</translation>
    </message>
    <message>
        <source>{days} days before the decision, as usual in the office.</source>
        <translation>{days} giorni prima della decisione, come per tutto l’ufficio.</translation>
    </message>
    <message>
        <source>There is no day to decide on, so nothing reminds of it.</source>
        <translation>Non c’è un giorno entro cui decidere: nessun promemoria.</translation>
    </message>
    <message>
        <source>To decide on by {day}.</source>
        <translation>Da decidere entro il {day}.</translation>
    </message>
    <message>
        <source>The next reminder comes on {day}.</source>
        <translation>Prossimo promemoria il {day}.</translation>
    </message>
</context>
<context>
    <name>RepairController</name>
    <message>
        <source>Repair…</source>
        <translation>Ripara…</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>What stands in the file is no value of its field</source>
        <translation>Ciò che sta nel file non è un valore del suo campo</translation>
    </message>
    <message>
        <source>Unreadable values</source>
        <translation>Valori illeggibili</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The list as it is filtered ({counted})</source>
        <translation>L’elenco come è filtrato ({counted})</translation>
    </message>
    <message>
        <source>What expires within a period</source>
        <translation>Che cosa scade in un periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Give both days in full: day, month and year.</source>
        <translation>Indicare i due giorni per intero: giorno, mese e anno.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>L’ultimo giorno viene prima del primo.</translation>
    </message>
    <message>
        <source>All agreements with a country</source>
        <translation>Tutti gli accordi con un Paese</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>All agreements with a city</source>
        <translation>Tutti gli accordi con una città</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>The report on a year</source>
        <translation>La relazione su un anno</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Give a year of four digits.</source>
        <translation>Indicare un anno di quattro cifre.</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Reports</source>
        <translation>Resoconti</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Hide expired and terminated</source>
        <translation>Nascondi quelli scaduti e cessati</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accordo</numerusform>
            <numerusform>%n accordi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired or terminated, hidden</source>
        <translation>
            <numerusform>%n scaduto o cessato, nascosto</numerusform>
            <numerusform>%n scaduti o cessati, nascosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No agreement in force; %n expired or terminated</source>
        <translation>
            <numerusform>Nessun accordo in corso; %n scaduto o cessato</numerusform>
            <numerusform>Nessun accordo in corso; %n scaduti o cessati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnOffer</name>
    <message numerus="yes">
        <source>Back to the worklist, %n left</source>
        <translation>
            <numerusform>Torna alle verifiche, ne resta %n</numerusform>
            <numerusform>Torna alle verifiche, ne restano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the worklist</source>
        <translation>Torna alle verifiche</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Rows shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>Save the doubtful rows…</source>
        <translation>Salva le righe dubbie…</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Le righe del file</translation>
    </message>
    <message>
        <source>The cells of the chosen row</source>
        <translation>Le celle della riga scelta</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dubbio</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Decide for all</source>
        <translation>Decidi per tutte</translation>
    </message>
    <message>
        <source>Only for this row</source>
        <translation>Solo per questa riga</translation>
    </message>
    <message numerus="yes">
        <source>All rows: %n</source>
        <translation>
            <numerusform>Tutte le righe: %n</numerusform>
            <numerusform>Tutte le righe: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the file; they stay in the register: {references}.</source>
        <translation>Non più nel file; restano nel registro: {references}.</translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message numerus="yes">
        <source>%n agreement(s) copied.</source>
        <translation>
            <numerusform>%n accordo copiato.</numerusform>
            <numerusform>%n accordi copiati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Filter by</source>
        <translation>Filtra per</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Mostra nel calendario</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Show what was imported</source>
        <translation>Mostra gli importati</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>{new} new agreements, {changed} changes</source>
        <translation>{new} nuovi, {changed} cambiamenti</translation>
    </message>
    <message>
        <source>The import can be undone as one step.</source>
        <translation>L’importazione si annulla in un passo solo.</translation>
    </message>
    <message>
        <source>All of it becomes one step that can be undone; a backup comes before many changes.</source>
        <translation>Tutto diventa un passo solo, che si può annullare; prima di molti cambiamenti si fa una copia di sicurezza.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide are left out.</source>
        <translation>
            <numerusform>%n riga da decidere resta fuori.</numerusform>
            <numerusform>%n righe da decidere restano fuori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a tick are left out.</source>
        <translation>
            <numerusform>%n riga senza spunta resta fuori.</numerusform>
            <numerusform>%n righe senza spunta restano fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they stand, with each agreement: {columns}.</source>
        <translation>Restano com’erano, con ogni accordo: {columns}.</translation>
    </message>
</context>
<context>
    <name>SalvageController</name>
    <message>
        <source>Take its contents over…</source>
        <translation>Riprendi il contenuto…</translation>
    </message>
    <message>
        <source>“{name}” is not opened</source>
        <translation>«{name}» non viene aperto</translation>
    </message>
    <message>
        <source>{name} taken over</source>
        <translation>{name} ripreso</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nuovo registro</translation>
    </message>
    <message>
        <source>Register (*.accordi)</source>
        <translation>Registro (*.accordi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>No new register was made.</source>
        <translation>Nessun registro nuovo è stato creato.</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Contents taken over</source>
        <translation>Contenuto ripreso</translation>
    </message>
    <message>
        <source>Everything was taken over</source>
        <translation>È stato ripreso tutto</translation>
    </message>
    <message>
        <source>Not everything could be taken over</source>
        <translation>Non è stato possibile riprendere tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SalvagingDialog</name>
    <message>
        <source>Taking the contents over</source>
        <translation>Ripresa del contenuto</translation>
    </message>
    <message>
        <source>The contents of “{name}” go into a new register</source>
        <translation>Il contenuto di «{name}» passa in un registro nuovo</translation>
    </message>
    <message>
        <source>What is valid is taken over, and at the end you see what was left out. The old file is only read: you can cancel at any moment.</source>
        <translation>Si riprende ciò che è valido; alla fine si vede che cosa è stato tralasciato. Il vecchio file è soltanto letto: si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Stopping: no new register is made…</source>
        <translation>Interruzione: nessun registro nuovo…</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>Search, filters and order come back together from the menu “Views”.</source>
        <translation>Ricerca, filtri e ordine tornano insieme dal menu «Viste».</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dare un nome alla vista.</translation>
    </message>
    <message>
        <source>Replace the view “{name}”?</source>
        <translation>Sostituire la vista «{name}»?</translation>
    </message>
    <message>
        <source>The filters it holds now are given up; undo brings them back.</source>
        <translation>I filtri che contiene adesso si perdono; con Annulla tornano.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message numerus="yes">
        <source>%n selected agreement(s)</source>
        <translation>
            <numerusform>%n accordo selezionato</numerusform>
            <numerusform>%n accordi selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list as it is filtered: %n agreement(s)</source>
        <translation>
            <numerusform>L’elenco come è filtrato: %n accordo</numerusform>
            <numerusform>L’elenco come è filtrato: %n accordi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All agreements, also those that are over: %n</source>
        <translation>
            <numerusform>Tutti gli accordi, anche scaduti e cessati: %n</numerusform>
            <numerusform>Tutti gli accordi, anche scaduti e cessati: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Cerca nel documento</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search partners, people, sectors, notes, numbers…</source>
        <translation>Cerca controparti, persone, settori, note, numeri…</translation>
    </message>
    <message>
        <source>Search agreements</source>
        <translation>Cerca negli accordi</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
</context>
<context>
    <name>SecondFolder</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Nessuna seconda cartella</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Seconda cartella</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Seconda cartella per le copie</translation>
    </message>
    <message>
        <source>none (a stick or a network folder helps when the disk breaks)</source>
        <translation>nessuna (una chiavetta o una cartella di rete protegge dai guasti del disco)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>expanded</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>chiusa</translation>
    </message>
</context>
<context>
    <name>SectorForm</name>
    <message>
        <source>(none of the list)</source>
        <translation>(non in elenco)</translation>
    </message>
</context>
<context>
    <name>SelectionNote</name>
    <message numerus="yes">
        <source>%n agreements selected: commands are about them all.</source>
        <translation>
            <numerusform>%n accordo selezionato: i comandi valgono per tutti.</numerusform>
            <numerusform>%n accordi selezionati: i comandi valgono per tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list: the search or the filters leave it out.</source>
        <translation>Non è nell’elenco: la ricerca o i filtri lo escludono.</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Mostra nell’elenco</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>Counting…</source>
        <translation>Conteggio in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) selected</source>
        <translation>
            <numerusform>%n accordo selezionato</numerusform>
            <numerusform>%n accordi selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n other(s)</source>
        <translation>
            <numerusform>{named} e %n altro</numerusform>
            <numerusform>{named} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No country is recorded.</source>
        <translation>Nessun Paese indicato.</translation>
    </message>
    <message>
        <source>Countries: {named}.</source>
        <translation>Paesi: {named}.</translation>
    </message>
    <message>
        <source>None of them has an end ahead.</source>
        <translation>Nessuno ha una fine futura.</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prossima fine</translation>
    </message>
    <message>
        <source>Selected agreements</source>
        <translation>Accordi selezionati</translation>
    </message>
</context>
<context>
    <name>SheetBanner</name>
    <message>
        <source>This agreement is in the bin.</source>
        <translation>Questo accordo è nel cestino.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>As it stood on {date}, with what is recorded today.</source>
        <translation>Com’era il {date}, con ciò che è registrato oggi.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Letta come</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
</context>
<context>
    <name>SignatoryRows</name>
    <message>
        <source>Add a signatory</source>
        <translation>Aggiungi un firmatario</translation>
    </message>
</context>
<context>
    <name>SimilarSearches</name>
    <message>
        <source>Did you mean:</source>
        <translation>Forse cercavi:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Cerca «%1»</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Until &amp;tomorrow: {day}</source>
        <translation>A &amp;domani: {day}</translation>
    </message>
    <message>
        <source>For a &amp;week: {day}</source>
        <translation>Di una &amp;settimana: {day}</translation>
    </message>
    <message>
        <source>For a &amp;month: {day}</source>
        <translation>Di un &amp;mese: {day}</translation>
    </message>
    <message>
        <source>No later: to be decided on by {day}</source>
        <translation>Non oltre: si decide entro il {day}</translation>
    </message>
</context>
<context>
    <name>SourceRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Add the rule of a source</source>
        <translation>Aggiungi la regola di una fonte</translation>
    </message>
    <message>
        <source>What a source says in general is shown with the agreements that name it as their source, and never applied to one that does not say so.</source>
        <translation>Ciò che una fonte dice in generale si legge accanto agli accordi che la indicano come fonte e non si applica mai a chi non lo dice.</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Divider</source>
        <translation>Divisore</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Step of the procedure</source>
        <translation>Passo dell’iter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>More on {name}</source>
        <translation>Altre azioni su {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>sent {date}</source>
        <translation>inviato {date}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>prot. {number}</translation>
    </message>
    <message>
        <source>was due {date}</source>
        <translation>termine scaduto il {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>termine {date}</translation>
    </message>
    <message>
        <source>due {days} after it is sent: enter the day of the sending</source>
        <translation>termine {days} dopo l’invio: manca il giorno dell’invio</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>Save a report for support</source>
        <translation>Salva un rapporto per l’assistenza</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>File zip (*.zip)</translation>
    </message>
    <message>
        <source>Report saved. It holds the log and versions, and nothing of any agreement.</source>
        <translation>Rapporto salvato. Contiene il registro dell’attività e le versioni, e nulla degli accordi.</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>Suspend</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>or {field}</source>
        <translation>oppure {field}</translation>
    </message>
    <message>
        <source>Proposed, not read in the act: {fields}. If the act says so, choose “{documented}”.</source>
        <translation>Proposte, non lette nell’atto: {fields}. Se l’atto le riporta, scegliere «{documented}».</translation>
    </message>
</context>
<context>
    <name>TerminateDialog</name>
    <message>
        <source>Terminate</source>
        <translation>Segna cessato</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Time axis</source>
        <translation>Asse del tempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Drag to give the names more room (Ctrl+Left, Ctrl+Right)</source>
        <translation>Trascinare per dare più spazio ai nomi (Ctrl+Sinistra, Ctrl+Destra)</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>No dates known</source>
        <translation>Nessuna data nota</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Date not known to the day</source>
        <translation>Giorno non noto</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>open-ended</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <translation>Rinnovo tacito</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>No agreement to show</source>
        <translation>Nessun accordo da mostrare</translation>
    </message>
    <message>
        <source>The register is empty, or the filters let none through.</source>
        <translation>Il registro è vuoto, oppure i filtri non ne lasciano passare nessuno.</translation>
    </message>
    <message>
        <source>Move along the time axis</source>
        <translation>Scorri lungo l’asse del tempo</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Per Paese</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Per settore</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Raggruppati</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Mostra tutti gli anni</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Paese non noto</translation>
    </message>
    <message>
        <source>Without a sector</source>
        <translation>Senza settore</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n decision(s) to take.</source>
        <translation>
            <numerusform>%n decisione da prendere.</numerusform>
            <numerusform>%n decisioni da prendere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndatedRow</name>
    <message>
        <source>No day</source>
        <translation>Senza giorno</translation>
    </message>
    <message>
        <source>Dates without a day</source>
        <translation>Date senza giorno</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annullato: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Ripetuto: {step}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save the changes to this agreement?</source>
        <translation>Salvare le modifiche a questo accordo?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Without saving, what you typed can be resumed only from the message bar, as long as the bar offers it and this register stays open.</source>
        <translation>Senza salvare, ciò che è stato scritto si può riprendere solo dalla barra dei messaggi, finché la barra lo propone e il registro resta aperto.</translation>
    </message>
</context>
<context>
    <name>UpgradingDialog</name>
    <message>
        <source>Updating the register</source>
        <translation>Aggiornamento del registro</translation>
    </message>
    <message>
        <source>“{name}” comes from an earlier version of the program</source>
        <translation>«{name}» viene da una versione precedente del programma</translation>
    </message>
    <message>
        <source>It is brought to the present version. A backup is made first, and until the very end the register stays as it was: you can cancel at any moment.</source>
        <translation>Viene portato alla versione attuale. Prima se ne fa una copia di sicurezza, e fino alla fine il registro resta com’era: si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Stopping: the register stays as it was…</source>
        <translation>Interruzione: il registro resta com’era…</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salva questa vista…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Elimina vista</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>La vista «{name}» non è leggibile.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The register of your city&apos;s agreements</source>
        <translation>Il registro degli accordi della città</translation>
    </message>
    <message>
        <source>Record a first agreement, open a register that exists, or look around in the sample: it is a private copy, and nothing you do there is kept.</source>
        <translation>Registrare un primo accordo, aprire un registro esistente oppure guardare l’esempio: è una copia privata e nulla di ciò che vi si fa viene conservato.</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Kinds of fact</source>
        <translation>Tipi di dato</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Expired and terminated agreements too</source>
        <translation>Anche gli accordi scaduti e cessati</translation>
    </message>
    <message>
        <source>Accepted as unknown</source>
        <translation>Dati non reperibili</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Show agreement</source>
        <translation>Mostra accordo</translation>
    </message>
    <message>
        <source>Accept as unknown…</source>
        <translation>Segna come non reperibile…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Nulla da verificare</translation>
    </message>
    <message>
        <source>No fact is missing or doubtful.</source>
        <translation>Nessun dato manca o è dubbio.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n riga copiata.</numerusform>
            <numerusform>%n righe copiate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <source>{month}, deadlines: {count}</source>
        <translation>{month}, scadenze: {count}</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove the signatory</source>
        <translation>Rimuovi il firmatario</translation>
    </message>
</context>
</TS>
