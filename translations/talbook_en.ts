<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
