<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>Last one {day}, checked and complete. Kept: %n.</source>
        <translation>
            <numerusform>Last one {day}, checked and complete. Kept: %n.</numerusform>
            <numerusform>Last one {day}, checked and complete. Kept: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>with %n person</numerusform>
            <numerusform>with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n people...</source>
        <translation>
            <numerusform>Filter %n person...</numerusform>
            <numerusform>Filter %n people...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things you promised</source>
        <translation>
            <numerusform>%n thing you promised</numerusform>
            <numerusform>%n things you promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interactions</source>
        <translation>
            <numerusform>Import %n interaction</numerusform>
            <numerusform>Import %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
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
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interactions</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in one community</source>
        <translation>
            <numerusform>%n in one community</numerusform>
            <numerusform>%n in one community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circle for %n people</source>
        <translation>
            <numerusform>Circle for %n person</numerusform>
            <numerusform>Circle for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle} circle for %n people</source>
        <translation>
            <numerusform>{circle} circle for %n person</numerusform>
            <numerusform>{circle} circle for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%n person archived</numerusform>
            <numerusform>%n people archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, nothing left</source>
        <translation>
            <numerusform>%n done, nothing left</numerusform>
            <numerusform>%n done, nothing left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halves in %n days</source>
        <translation>
            <numerusform>halves in %n day</numerusform>
            <numerusform>halves in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
