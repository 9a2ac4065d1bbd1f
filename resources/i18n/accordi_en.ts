<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachDialog</name>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Attach %n document</numerusform>
            <numerusform>Attach %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachFolderDialog</name>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Attach %n document</numerusform>
            <numerusform>Attach %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message numerus="yes">
        <source>%n agreement(s) are about to change: the register is backed up first.</source>
        <translation>
            <numerusform>%n agreement is about to change: the register is backed up first.</numerusform>
            <numerusform>%n agreements are about to change: the register is backed up first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEditDialog</name>
    <message numerus="yes">
        <source>Change %n agreement(s)</source>
        <translation>
            <numerusform>Change %n agreement</numerusform>
            <numerusform>Change %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProlongDialog</name>
    <message numerus="yes">
        <source>Renew %n agreement(s)</source>
        <translation>
            <numerusform>Renew %n agreement</numerusform>
            <numerusform>Renew %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n agreement(s)</source>
        <translation>
            <numerusform>Extend %n agreement</numerusform>
            <numerusform>Extend %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>%n selected agreement(s)</source>
        <translation>
            <numerusform>%n selected agreement</numerusform>
            <numerusform>%n selected agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar saved: %n deadline(s).</source>
        <translation>
            <numerusform>Calendar saved: %n deadline.</numerusform>
            <numerusform>Calendar saved: %n deadlines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message numerus="yes">
        <source>%n understood</source>
        <translation>
            <numerusform>%n understood</numerusform>
            <numerusform>%n understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message numerus="yes">
        <source>Notice within %n day(s)</source>
        <translation>
            <numerusform>Notice within %n day</numerusform>
            <numerusform>Notice within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal of an end within %n day(s) to be decided on</source>
        <translation>
            <numerusform>Renewal to be decided on, end within %n day</numerusform>
            <numerusform>Renewal to be decided on, end within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>Changed in %n day</numerusform>
            <numerusform>Changed in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message numerus="yes">
        <source>%n notice(s) after the last day for it.</source>
        <translation>
            <numerusform>%n notice after the last day for it: it may not be accepted.</numerusform>
            <numerusform>%n notices after the last day for it: they may not be accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message numerus="yes">
        <source>Attach at most %n document(s) at a time.</source>
        <translation>
            <numerusform>Attach at most %n document at a time.</numerusform>
            <numerusform>Attach at most %n documents at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditingPage</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndChip</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>{year}: %n without a day</source>
        <translation>
            <numerusform>{year}: %n without a day</numerusform>
            <numerusform>{year}: %n without a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n row(s) will be read as agreements.</source>
        <translation>
            <numerusform>%n row will be read as an agreement.</numerusform>
            <numerusform>%n rows will be read as agreements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n agreement(s) ending within 180 days.</source>
        <translation>
            <numerusform>%n agreement ending within 180 days.</numerusform>
            <numerusform>%n agreements ending within 180 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) changed in 30 days</source>
        <translation>
            <numerusform>%n agreement changed in 30 days</numerusform>
            <numerusform>%n agreements changed in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProseDialog</name>
    <message numerus="yes">
        <source>Record %n agreement(s)</source>
        <translation>
            <numerusform>Record %n agreement</numerusform>
            <numerusform>Record %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>Show all %n reminder(s)</source>
        <translation>
            <numerusform>Show all %n reminder</numerusform>
            <numerusform>Show all %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n reminder(s) put off</source>
        <translation>
            <numerusform>Show %n reminder put off</numerusform>
            <numerusform>Show %n reminders put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n reminder(s), those put off too</source>
        <translation>
            <numerusform>Show %n reminder, put off too</numerusform>
            <numerusform>Show all %n reminders, those put off too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message numerus="yes">
        <source>%n reminder(s) due.</source>
        <translation>
            <numerusform>%n reminder due.</numerusform>
            <numerusform>%n reminders due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired or terminated, hidden</source>
        <translation>
            <numerusform>%n expired or terminated, hidden</numerusform>
            <numerusform>%n expired or terminated, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No agreement in force; %n expired or terminated</source>
        <translation>
            <numerusform>No agreement in force; %n expired or terminated</numerusform>
            <numerusform>No agreement in force; %n expired or terminated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnOffer</name>
    <message numerus="yes">
        <source>Back to the worklist, %n left</source>
        <translation>
            <numerusform>Back to the worklist, %n left</numerusform>
            <numerusform>Back to the worklist, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>All rows: %n</source>
        <translation>
            <numerusform>All rows: %n</numerusform>
            <numerusform>All rows: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCopier</name>
    <message numerus="yes">
        <source>%n agreement(s) copied.</source>
        <translation>
            <numerusform>%n agreement copied.</numerusform>
            <numerusform>%n agreements copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message numerus="yes">
        <source>%n row(s) to decide are left out.</source>
        <translation>
            <numerusform>%n row to decide is left out.</numerusform>
            <numerusform>%n rows to decide are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a tick are left out.</source>
        <translation>
            <numerusform>%n row without a tick is left out.</numerusform>
            <numerusform>%n rows without a tick are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message numerus="yes">
        <source>%n selected agreement(s)</source>
        <translation>
            <numerusform>%n selected agreement</numerusform>
            <numerusform>%n selected agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list as it is filtered: %n agreement(s)</source>
        <translation>
            <numerusform>The list as it is filtered: %n agreement</numerusform>
            <numerusform>The list as it is filtered: %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All agreements, also those that are over: %n</source>
        <translation>
            <numerusform>All agreements, also those that are over: %n</numerusform>
            <numerusform>All agreements, also those that are over: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionNote</name>
    <message numerus="yes">
        <source>%n agreements selected: commands are about them all.</source>
        <translation>
            <numerusform>%n agreement selected: commands are about them all.</numerusform>
            <numerusform>%n agreements selected: commands are about them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%n agreement(s) selected</source>
        <translation>
            <numerusform>%n agreement selected</numerusform>
            <numerusform>%n agreements selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n other(s)</source>
        <translation>
            <numerusform>{named} and %n other</numerusform>
            <numerusform>{named} and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n decision(s) to take.</source>
        <translation>
            <numerusform>%n decision to take.</numerusform>
            <numerusform>%n decisions to take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
</TS>
