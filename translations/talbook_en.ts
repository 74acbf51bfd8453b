<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Audience</name>
    <message numerus="yes">
        <source>%n id(s) in the plan are of another system than %1 and stay out of the file: there they would meet the wrong record, or none.</source>
        <translation>
            <numerusform>%n id in the plan is of another system than %1 and stays out of the file: there it would meet the wrong record, or none.</numerusform>
            <numerusform>%n ids in the plan are of another system than %1 and stay out of the file: there they would meet the wrong record, or none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n account(s))</source>
        <translation>
            <numerusform>“%1” (%n account)</numerusform>
            <numerusform>“%1” (%n accounts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n cost(s) in %1 (planned %2, actual %3)</source>
        <translation>
            <numerusform>%n cost in %1 (planned %2, actual %3)</numerusform>
            <numerusform>%n costs in %1 (planned %2, actual %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Wrote %n account(s) to “%1”.</source>
        <translation>
            <numerusform>Wrote %n account to “%1”.</numerusform>
            <numerusform>Wrote %n accounts to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be undone; nothing was changed.</source>
        <translation>
            <numerusform>Only %n step can be undone; nothing was changed.</numerusform>
            <numerusform>Only %n steps can be undone; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be redone; nothing was changed.</source>
        <translation>
            <numerusform>Only %n step can be redone; nothing was changed.</numerusform>
            <numerusform>Only %n steps can be redone; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>%n more; --json lists all.</numerusform>
            <numerusform>%n more; --json lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposed role(s)</source>
        <translation>
            <numerusform>Accept %n proposed role</numerusform>
            <numerusform>Accept %n proposed roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s): %1. Multi-threading %2 of 10, coverage %3, weighted by influence %4.</source>
        <translation>
            <numerusform>%n thread: %1. Multi-threading %2 of 10, coverage %3, weighted by influence %4.</numerusform>
            <numerusform>%n threads: %1. Multi-threading %2 of 10, coverage %3, weighted by influence %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n task(s) to “%1”.</source>
        <translation>
            <numerusform>Wrote %n task to “%1”.</numerusform>
            <numerusform>Wrote %n tasks to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Launched “%1”: %n task(s), %2.</source>
        <translation>
            <numerusform>Launched “%1”: %n task, %2.</numerusform>
            <numerusform>Launched “%1”: %n tasks, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be launched: %n task(s), %2.</source>
        <translation>
            <numerusform>“%1” would be launched: %n task, %2.</numerusform>
            <numerusform>“%1” would be launched: %n tasks, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fired: “talbook-cli next” lists what to do.</source>
        <translation>
            <numerusform>%n rule fired: “talbook-cli next” lists what to do.</numerusform>
            <numerusform>%n rules fired: “talbook-cli next” lists what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are only proposed by titles: --accept-roles makes them count.</source>
        <translation>
            <numerusform>%n role is only proposed by a title: --accept-roles makes it count.</numerusform>
            <numerusform>%n roles are only proposed by titles: --accept-roles makes them count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) for %1 to “%2”.</source>
        <translation>
            <numerusform>Wrote %n line for %1 to “%2”.</numerusform>
            <numerusform>Wrote %n lines for %1 to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside:</source>
        <translation>
            <numerusform>%n finding set aside:</numerusform>
            <numerusform>%n findings set aside:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n row(s) changed.</source>
        <translation>
            <numerusform>Merged: %n row changed.</numerusform>
            <numerusform>Merged: %n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n row(s) changed. “undo” takes it back.</source>
        <translation>
            <numerusform>Restored: %n row changed. “undo” takes it back.</numerusform>
            <numerusform>Restored: %n rows changed. “undo” takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeChart</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message numerus="yes">
        <source>Choose up to %n row(s) to copy.</source>
        <translation>
            <numerusform>Choose up to %n row to copy.</numerusform>
            <numerusform>Choose up to %n rows to copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s)</source>
        <translation>
            <numerusform>%n open opportunity</numerusform>
            <numerusform>%n open opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won opportunity(s)</source>
        <translation>
            <numerusform>%n won opportunity</numerusform>
            <numerusform>%n won opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost opportunity(s)</source>
        <translation>
            <numerusform>%n lost opportunity</numerusform>
            <numerusform>%n lost opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet, %n day(s) so far</source>
        <translation>
            <numerusform>not yet, %n day so far</numerusform>
            <numerusform>not yet, %n days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s)</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in %n required role(s) is engaged.</source>
        <translation>
            <numerusform>Nobody in %n required role is engaged.</numerusform>
            <numerusform>Nobody in %n required roles is engaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required role(s) have nobody.</source>
        <translation>
            <numerusform>%n required role has nobody.</numerusform>
            <numerusform>%n required roles have nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are past their date.</source>
        <translation>
            <numerusform>%n task is past its date.</numerusform>
            <numerusform>%n tasks are past their date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set for %n account(s)</source>
        <translation>
            <numerusform>set for %n account</numerusform>
            <numerusform>set for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s)</source>
        <translation>
            <numerusform>%n won deal</numerusform>
            <numerusform>%n won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n benchmark</numerusform>
            <numerusform>%n benchmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n unknown amount(s)</source>
        <comment>known sum, and how many are not</comment>
        <translation>
            <numerusform>%1 and %n unknown amount</numerusform>
            <numerusform>%1 and %n unknown amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) later; the Timeline page has them all.</source>
        <translation>
            <numerusform>%n more task later; the Timeline page has them all.</numerusform>
            <numerusform>%n more tasks later; the Timeline page has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Import %1: %n account(s)</source>
        <translation>
            <numerusform>Import %1: %n account</numerusform>
            <numerusform>Import %1: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n contact(s)</source>
        <translation>
            <numerusform>Import %1: %n contact</numerusform>
            <numerusform>Import %1: %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n opportunity(s)</source>
        <translation>
            <numerusform>Import %1: %n opportunity</numerusform>
            <numerusform>Import %1: %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n activity(s)</source>
        <translation>
            <numerusform>Import %1: %n activity</numerusform>
            <numerusform>Import %1: %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n signal(s)</source>
        <translation>
            <numerusform>Import %1: %n signal</numerusform>
            <numerusform>Import %1: %n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n cost line(s)</source>
        <translation>
            <numerusform>Import %1: %n cost line</numerusform>
            <numerusform>Import %1: %n cost lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n own manager</numerusform>
            <numerusform>%n own managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n circle</numerusform>
            <numerusform>%n circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n unknown manager</numerusform>
            <numerusform>%n unknown managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n ambiguous manager</numerusform>
            <numerusform>%n ambiguous managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say which column is “%1” by its number (--map %2=NUMBER). The file has %n column(s) and no header line.</source>
        <translation>
            <numerusform>Say which column is “%1” by its number (--map %2=NUMBER). The file has %n column and no header line.</numerusform>
            <numerusform>Say which column is “%1” by its number (--map %2=NUMBER). The file has %n columns and no header line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSize</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n opportunity(ies) without an amount, or in a currency without an exchange rate.</source>
        <translation>
            <numerusform>Left out: %n opportunity without an amount, or in a currency without an exchange rate.</numerusform>
            <numerusform>Left out: %n opportunities without an amount, or in a currency without an exchange rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fired since %1</source>
        <extracomment>what came since the person last looked at the plan</extracomment>
        <translation>
            <numerusform>%n rule fired since %1</numerusform>
            <numerusform>%n rules fired since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>Every intent is 0: nothing was heard of these accounts in the last %n day(s).</source>
        <translation>
            <numerusform>Every intent is 0: nothing was heard of these accounts in the last day.</numerusform>
            <numerusform>Every intent is 0: nothing was heard of these accounts in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>removed, with %n record(s) under it</source>
        <translation>
            <numerusform>removed, with %n record under it</numerusform>
            <numerusform>removed, with %n records under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n page(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%n page of %1 could not be read.</numerusform>
            <numerusform>%n pages of %1 could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand-in(s) keep together what belongs to lost accounts, contacts and programs. Their names begin with “Lost”; give them their own again.</source>
        <translation>
            <numerusform>%n stand-in keeps together what belongs to a lost account, contact or program. Its name begins with “Lost”; give it its own again.</numerusform>
            <numerusform>%n stand-ins keep together what belongs to lost accounts, contacts and programs. Their names begin with “Lost”; give them their own again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to something lost were cleared.</source>
        <translation>
            <numerusform>%n reference to something lost was cleared.</numerusform>
            <numerusform>%n references to something lost were cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) contradicted others and were corrected.</source>
        <translation>
            <numerusform>%n value contradicted others and was corrected.</numerusform>
            <numerusform>%n values contradicted others and were corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n campaign(s) were launched with could not be read: %1. They have the steps of their play as it is now.</source>
        <translation>
            <numerusform>What %n campaign was launched with could not be read: %1. It has the steps of its play as it is now.</numerusform>
            <numerusform>What %n campaigns were launched with could not be read: %1. They have the steps of their plays as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) could not be read: %1. They have the steps of their latest campaign, or none; the library has the presets.</source>
        <translation>
            <numerusform>%n play could not be read: %1. It has the steps of its latest campaign, or none; the library has the presets.</numerusform>
            <numerusform>%n plays could not be read: %1. They have the steps of their latest campaigns, or none; the library has the presets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring model(s) could not be read and are gone: %1.</source>
        <translation>
            <numerusform>%n scoring model could not be read and is gone: %1.</numerusform>
            <numerusform>%n scoring models could not be read and are gone: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be read and are as in a new plan.</source>
        <translation>
            <numerusform>%n setting could not be read and is as in a new plan.</numerusform>
            <numerusform>%n settings could not be read and are as in a new plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) lie outside the days of “%1” (%2 – %3).</source>
        <translation>
            <numerusform>%n task lies outside the days of “%1” (%2 – %3).</numerusform>
            <numerusform>%n tasks lie outside the days of “%1” (%2 – %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first day, %1, is past: %n task(s) would be overdue at once.</source>
        <translation>
            <numerusform>The first day, %1, is past: %n task would be overdue at once.</numerusform>
            <numerusform>The first day, %1, is past: %n tasks would be overdue at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: at least %n more account(s) with a done task in each of “%1” and “%2”, then look again.</source>
        <translation>
            <numerusform>Not enough data: at least %n more account with a done task in each of “%1” and “%2”, then look again.</numerusform>
            <numerusform>Not enough data: at least %n more accounts with a done task in each of “%1” and “%2”, then look again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n account(s) stand in this tier, which has room for %1.</source>
        <translation>
            <numerusform>%n account stands in this tier, which has room for %1.</numerusform>
            <numerusform>%n accounts stand in this tier, which has room for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are on the target account list; all tiers together have room for %1.</source>
        <translation>
            <numerusform>%n account is on the target account list; all tiers together have room for %1.</numerusform>
            <numerusform>%n accounts are on the target account list; all tiers together have room for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the target account list have no sales owner: %1.</source>
        <translation>
            <numerusform>%n account of the target account list has no sales owner: %1.</numerusform>
            <numerusform>%n accounts of the target account list have no sales owner: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one person is engaged at %n strategic account(s): %1.</source>
        <translation>
            <numerusform>Only one person is engaged at %n strategic account: %1.</numerusform>
            <numerusform>Only one person is engaged at %n strategic accounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No economic buyer is known at %n strategic account(s): %1.</source>
        <translation>
            <numerusform>No economic buyer is known at %n strategic account: %1.</numerusform>
            <numerusform>No economic buyer is known at %n strategic accounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cost more in a year than their tier allows: %1.</source>
        <translation>
            <numerusform>%n account cost more in a year than its tier allows: %1.</numerusform>
            <numerusform>%n accounts cost more in a year than their tier allows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) got less in a year than their tier asks for: %1.</source>
        <translation>
            <numerusform>%n account got less in a year than its tier asks for: %1.</numerusform>
            <numerusform>%n accounts got less in a year than their tier asks for: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account of the plan (%n) is on the target account list.</source>
        <translation>
            <numerusform>The one account of the plan (%n) is on the target account list.</numerusform>
            <numerusform>Every account of the plan (%n) is on the target account list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first program began on %1, less than six months ago; %n account(s) of the list have closed deals since: %2.</source>
        <translation>
            <numerusform>The first program began on %1, less than six months ago; %n account of the list has closed deals since: %2.</numerusform>
            <numerusform>The first program began on %1, less than six months ago; %n accounts of the list have closed deals since: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) without an amount or an exchange rate left out.</source>
        <translation>
            <numerusform>%n opportunity without an amount or an exchange rate left out.</numerusform>
            <numerusform>%n opportunities without an amount or an exchange rate left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) address this role, and no asset is meant for it: %1.</source>
        <translation>
            <numerusform>%n campaign addresses this role, and no asset is meant for it: %1.</numerusform>
            <numerusform>%n campaigns address this role, and no asset is meant for it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of won revenue has no touchpoint and is nobody’s credit (%n deal(s)).</source>
        <translation>
            <numerusform>%1 of won revenue has no touchpoint and is nobody’s credit (%n deal).</numerusform>
            <numerusform>%1 of won revenue has no touchpoint and is nobody’s credit (%n deals).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporting stakeholder(s)</source>
        <translation>
            <numerusform>%n supporting stakeholder</numerusform>
            <numerusform>%n supporting stakeholders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from them</source>
        <translation>
            <numerusform>%n from them</numerusform>
            <numerusform>%n from them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from us</source>
        <translation>
            <numerusform>%n from us</numerusform>
            <numerusform>%n from us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more kind(s)</source>
        <translation>
            <numerusform>and %n more kind</numerusform>
            <numerusform>and %n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) spiked</source>
        <translation>
            <numerusform>%n account spiked</numerusform>
            <numerusform>%n accounts spiked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::AccountSignals</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ActionDecisions</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ActionsDialog</name>
    <message numerus="yes">
        <source>%n next action(s)</source>
        <translation>
            <numerusform>%n next action</numerusform>
            <numerusform>%n next actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::AudienceDialog</name>
    <message numerus="yes">
        <source>%n line(s) for %1</source>
        <translation>
            <numerusform>%n line for %1</numerusform>
            <numerusform>%n lines for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetCharts</name>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>The other %n</numerusform>
            <numerusform>The other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetDesk</name>
    <message numerus="yes">
        <source>%n account(s) are called “%1”. Choose the one that is meant from the list.</source>
        <translation>
            <numerusform>%n account is called “%1”. Choose the one that is meant from the list.</numerusform>
            <numerusform>%n accounts are called “%1”. Choose the one that is meant from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetModel</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated by %n line(s)</source>
        <translation>
            <numerusform>stated by %n line</numerusform>
            <numerusform>stated by %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetTable</name>
    <message numerus="yes">
        <source>Budget: paste %n row(s)</source>
        <translation>
            <numerusform>Budget: paste %n row</numerusform>
            <numerusform>Budget: paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Budget: remove %n line(s)</source>
        <translation>
            <numerusform>Budget: remove %n line</numerusform>
            <numerusform>Budget: remove %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::CampaignDialog</name>
    <message numerus="yes">
        <source>%n open task(s) move by as many days. What is done or skipped stays.</source>
        <translation>
            <numerusform>%n open task moves by as many days. What is done or skipped stays.</numerusform>
            <numerusform>%n open tasks move by as many days. What is done or skipped stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChangesDialog</name>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set back.</source>
        <translation>
            <numerusform>%n record set back.</numerusform>
            <numerusform>%n records set back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made since stay.</source>
        <translation>
            <numerusform>%n record made since stays.</numerusform>
            <numerusform>%n records made since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: what they belong to is gone.</source>
        <translation>
            <numerusform>%n record left out: what it belongs to is gone.</numerusform>
            <numerusform>%n records left out: what they belong to is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to what is gone emptied.</source>
        <translation>
            <numerusform>%n reference to what is gone emptied.</numerusform>
            <numerusform>%n references to what is gone emptied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChartPane</name>
    <message numerus="yes">
        <source>Not placed: %n people</source>
        <translation>
            <numerusform>Not placed: %n person</numerusform>
            <numerusform>Not placed: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChartScene</name>
    <message numerus="yes">
        <source>Not placed: %n people</source>
        <translation>
            <numerusform>Not placed: %n person</numerusform>
            <numerusform>Not placed: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChecklistDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %n column(s) go to fields.</source>
        <translation>
            <numerusform>%1 of %n column goes to a field.</numerusform>
            <numerusform>%1 of %n columns go to fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will be kept with the records under their own names.</source>
        <translation>
            <numerusform>%n column will be kept with the records under its own name.</numerusform>
            <numerusform>%n columns will be kept with the records under their own names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeActions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n influence line(s)</source>
        <translation>
            <numerusform>Remove %n influence line</numerusform>
            <numerusform>Remove %n influence lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeCommands</name>
    <message numerus="yes">
        <source>Whom do %n people report to?</source>
        <translation>
            <numerusform>Whom does %n person report to?</numerusform>
            <numerusform>Whom do %n people report to?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeInspector</name>
    <message numerus="yes">
        <source>%n on the map</source>
        <comment>blockers</comment>
        <translation>
            <numerusform>%n on the map</numerusform>
            <numerusform>%n on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a role proposed by their title.</source>
        <translation>
            <numerusform>%n person has a role proposed by their title.</numerusform>
            <numerusform>%n people have a role proposed by their title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::CommitteePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) missing</source>
        <translation>
            <numerusform>%n role missing</numerusform>
            <numerusform>%n roles missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ContentGridModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ContentTab</name>
    <message numerus="yes">
        <source>▲ %n gap(s) in %1 cells</source>
        <translation>
            <numerusform>▲ %n gap in %1 cells</numerusform>
            <numerusform>▲ %n gaps in %1 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::DocumentStates</name>
    <message numerus="yes">
        <source>%n section(s) new</source>
        <translation>
            <numerusform>%n section new</numerusform>
            <numerusform>%n sections new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::DocumentsPage</name>
    <message numerus="yes">
        <source>%n not written yet</source>
        <translation>
            <numerusform>%n not written yet</numerusform>
            <numerusform>%n not written yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::DoneStep</name>
    <message numerus="yes">
        <source>%n rule(s) fired: see the next actions on Home.</source>
        <translation>
            <numerusform>%n rule fired: see the next actions on Home.</numerusform>
            <numerusform>%n rules fired: see the next actions on Home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::EditPeopleDialog</name>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::EditSelectedDialog</name>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>Edit %n account</numerusform>
            <numerusform>Edit %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::FigureRecordsDialog</name>
    <message numerus="yes">
        <source>Show %n Account(s)</source>
        <translation>
            <numerusform>Show %n Account</numerusform>
            <numerusform>Show %n Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the Other %n Account(s)</source>
        <translation>
            <numerusform>Show the Other %n Account</numerusform>
            <numerusform>Show the Other %n Accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::FileStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::FindingRows</name>
    <message numerus="yes">
        <source>Hide %n set aside</source>
        <translation>
            <numerusform>Hide %n set aside</numerusform>
            <numerusform>Hide %n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n set aside</source>
        <translation>
            <numerusform>Show %n set aside</numerusform>
            <numerusform>Show %n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::FindingStrip</name>
    <message numerus="yes">
        <source>%n plan check(s)</source>
        <translation>
            <numerusform>%n plan check</numerusform>
            <numerusform>%n plan checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::HomePage</name>
    <message numerus="yes">
        <source>%n account(s) on the list</source>
        <translation>
            <numerusform>%n account on the list</numerusform>
            <numerusform>%n accounts on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s)</source>
        <translation>
            <numerusform>All %n account</numerusform>
            <numerusform>All %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>and %n more step</numerusform>
            <numerusform>and %n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n action(s)</source>
        <translation>
            <numerusform>All %n actions</numerusform>
            <numerusform>All %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>All %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reviewed this week</source>
        <translation>
            <numerusform>%n account reviewed this week</numerusform>
            <numerusform>%n accounts reviewed this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::HoverCard</name>
    <message numerus="yes">
        <source>and %n more in this place</source>
        <translation>
            <numerusform>and %n more in this place</numerusform>
            <numerusform>and %n more in this place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::KindNotice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>kinds of activity</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity record(s) give no points: no preset knows %1.</source>
        <translation>
            <numerusform>%n activity record gives no points: no preset knows %1.</numerusform>
            <numerusform>%n activity records give no points: no preset knows %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::LaunchDialog</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n account(s)</source>
        <translation>
            <numerusform>at %n account</numerusform>
            <numerusform>at %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Launch %n task(s)</source>
        <translation>
            <numerusform>Launch %n task</numerusform>
            <numerusform>Launch %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The play is made for tier %1; %n account(s) are of another one.</source>
        <translation>
            <numerusform>The play is made for tier %1; %n account is of another one.</numerusform>
            <numerusform>The play is made for tier %1; %n accounts are of another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::LaunchNotice</name>
    <message numerus="yes">
        <source>“%1” is launched: %n task(s)</source>
        <translation>
            <numerusform>“%1” is launched: %n task</numerusform>
            <numerusform>“%1” is launched: %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::LedgerStrip</name>
    <message numerus="yes">
        <source>row(s) in the file</source>
        <translation>
            <numerusform>row in the file</numerusform>
            <numerusform>rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created</source>
        <translation>
            <numerusform>created</numerusform>
            <numerusform>created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>updated</numerusform>
            <numerusform>updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>faulty</source>
        <translation>
            <numerusform>faulty</numerusform>
            <numerusform>faulty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::LineDialog</name>
    <message numerus="yes">
        <source>%n line(s), together %1</source>
        <translation>
            <numerusform>%n line, together %1</numerusform>
            <numerusform>%n lines, together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Budget: add %n line(s)</source>
        <translation>
            <numerusform>Budget: add %n line</numerusform>
            <numerusform>Budget: add %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::MatrixPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %n account(s)</source>
        <translation>
            <numerusform>Name of the segment of %n account</numerusform>
            <numerusform>Name of the segment of %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::MergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) of theirs are taken without asking.</source>
        <translation>
            <numerusform>%n record of theirs is taken without asking.</numerusform>
            <numerusform>%n records of theirs are taken without asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are left to make.</source>
        <translation>
            <numerusform>%n choice is left to make.</numerusform>
            <numerusform>%n choices are left to make.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::OutcomeView</name>
    <message numerus="yes">
        <source>%n account(s) made for the records.</source>
        <translation>
            <numerusform>%n account made for the records.</numerusform>
            <numerusform>%n accounts made for the records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::OverviewScore</name>
    <message numerus="yes">
        <source>%n more on the time line</source>
        <translation>
            <numerusform>%n more on the time line</numerusform>
            <numerusform>%n more on the time line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::OwnerDialog</name>
    <message numerus="yes">
        <source>Who is to do %n task(s)? Empty for nobody yet.</source>
        <translation>
            <numerusform>Who is to do %n task? Empty for nobody yet.</numerusform>
            <numerusform>Who is to do %n tasks? Empty for nobody yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::PaletteSources</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a play</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::PlanRescue</name>
    <message numerus="yes">
        <source>%n record(s) were saved into “%1”.</source>
        <translation>
            <numerusform>%n record was saved into “%1”.</numerusform>
            <numerusform>%n records were saved into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::PlayEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>%n more remark</numerusform>
            <numerusform>%n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::PlayLibrary</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>launched %n time(s)</source>
        <translation>
            <numerusform>launched %n time</numerusform>
            <numerusform>launched %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::PlaysPage</name>
    <message numerus="yes">
        <source>%n play(s)</source>
        <translation>
            <numerusform>%n play</numerusform>
            <numerusform>%n plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::RatesDialog</name>
    <message numerus="yes">
        <source>%n cost(s)</source>
        <translation>
            <numerusform>%n cost</numerusform>
            <numerusform>%n costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other amount(s)</source>
        <translation>
            <numerusform>%n other amount</numerusform>
            <numerusform>%n other amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ReasonsDialog</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::RecordFilters</name>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>The last %n week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::RecordsView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>of whom records are deleted</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ResultsPage</name>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ReviewCard</name>
    <message numerus="yes">
        <source>and %n more signal(s)</source>
        <translation>
            <numerusform>and %n more signal</numerusform>
            <numerusform>and %n more signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) from their side</source>
        <translation>
            <numerusform>%n touch from their side</numerusform>
            <numerusform>%n touches from their side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::RulesDialog</name>
    <message numerus="yes">
        <source>As it stands it is met %n time(s) now.</source>
        <translation>
            <numerusform>As it stands it is met %n time now.</numerusform>
            <numerusform>As it stands it is met %n times now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::SettleDialog</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::SignalsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spiked in the last four weeks</source>
        <translation>
            <numerusform>%n spiked in the last four weeks</numerusform>
            <numerusform>%n spiked in the last four weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::StepPanel</name>
    <message numerus="yes">
        <source>Waits for %n step(s)</source>
        <translation>
            <numerusform>Waits for %n step</numerusform>
            <numerusform>Waits for %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A/B test: %n variant(s)…</source>
        <translation>
            <numerusform>A/B test: %n variant…</numerusform>
            <numerusform>A/B test: %n variants…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TableActions</name>
    <message numerus="yes">
        <source>The block has %n row(s) more than the table from here on. To add accounts, begin the block in the column of their names.</source>
        <translation>
            <numerusform>The block has %n row more than the table from here on. To add accounts, begin the block in the column of their names.</numerusform>
            <numerusform>The block has %n rows more than the table from here on. To add accounts, begin the block in the column of their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block has %n row(s) more than the table from here on.</source>
        <translation>
            <numerusform>The block has %n row more than the table from here on.</numerusform>
            <numerusform>The block has %n rows more than the table from here on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Add %n account</numerusform>
            <numerusform>Add %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>Copying %n row</numerusform>
            <numerusform>Copying %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted here, the block gives %n account(s) another name.</source>
        <translation>
            <numerusform>Pasted here, the block gives %n account another name.</numerusform>
            <numerusform>Pasted here, the block gives %n accounts other names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n Account(s)</source>
        <translation>
            <numerusform>Rename %n Account</numerusform>
            <numerusform>Rename %n Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block have a name that is not in the plan.</source>
        <translation>
            <numerusform>%n row of the block has a name that is not in the plan.</numerusform>
            <numerusform>%n rows of the block have names that are not in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TalActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TalRefreshDialog</name>
    <message numerus="yes">
        <source>Make the program with %n account(s)</source>
        <translation>
            <numerusform>Make the Program with %n Account</numerusform>
            <numerusform>Make the Program with %n Accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TaskActions</name>
    <message numerus="yes">
        <source>Mark %n task(s) done</source>
        <translation>
            <numerusform>Mark %n task done</numerusform>
            <numerusform>Mark %n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n task(s)</source>
        <translation>
            <numerusform>Skip %n task</numerusform>
            <numerusform>Skip %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>Reopen %n task</numerusform>
            <numerusform>Reopen %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Remove %n task</numerusform>
            <numerusform>Remove %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TierRow</name>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for %1 to %2</source>
        <translation>
            <numerusform>%n account, the tier is meant for %1 to %2</numerusform>
            <numerusform>%n accounts, the tier is meant for %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for up to %1</source>
        <translation>
            <numerusform>%n account, the tier is meant for up to %1</numerusform>
            <numerusform>%n accounts, the tier is meant for up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for %1 and more</source>
        <translation>
            <numerusform>%n account, the tier is meant for %1 and more</numerusform>
            <numerusform>%n accounts, the tier is meant for %1 and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TimeLine</name>
    <message numerus="yes">
        <source>Delete %n record(s) of %1</source>
        <translation>
            <numerusform>Delete %n record of %1</numerusform>
            <numerusform>Delete %n records of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TimeLineModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TimelinePage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TimelineView</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n day</numerusform>
            <numerusform>−%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <translation>
            <numerusform>%n follows</numerusform>
            <numerusform>%n follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>Move %n task</numerusform>
            <numerusform>Move %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n task(s)</source>
        <translation>
            <numerusform>Stretch %n task</numerusform>
            <numerusform>Stretch %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over</source>
        <translation>
            <numerusform>%n week over</numerusform>
            <numerusform>%n weeks over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load of %n person(s)</source>
        <translation>
            <numerusform>Load of %n person</numerusform>
            <numerusform>Load of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %1: %n task(s) in the week of %2</source>
        <translation>
            <numerusform>▲ %1: %n task in the week of %2</numerusform>
            <numerusform>▲ %1: %n tasks in the week of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::WorkingDaysDialog</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
</context>
</TS>
