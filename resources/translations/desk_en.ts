<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name />
    <message numerus="yes">
        <source>Last one {day}, checked and complete. Kept: %n.</source>
        <translation>
            <numerusform>Last one {day}, checked and complete. Kept: %n.</numerusform>
            <numerusform>Last one {day}, checked and complete. Kept: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
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
        <source>%n messages on {channel}</source>
        <translation>
            <numerusform>%n message on {channel}</numerusform>
            <numerusform>%n messages on {channel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emails</source>
        <translation>
            <numerusform>%n email</numerusform>
            <numerusform>%n emails</numerusform>
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
        <source>%n rows were left out</source>
        <translation>
            <numerusform>%n row was left out</numerusform>
            <numerusform>%n rows were left out</numerusform>
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
        <source>%n people in this view</source>
        <translation>
            <numerusform>%n person in this view</numerusform>
            <numerusform>%n people in this view</numerusform>
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
        <source>Leave %n people alone until</source>
        <translation>
            <numerusform>Leave %n person alone until</numerusform>
            <numerusform>Leave %n people alone until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n people</source>
        <translation>
            <numerusform>Tag for %n person</numerusform>
            <numerusform>Tag for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %n people</source>
        <translation>
            <numerusform>Role of %n person</numerusform>
            <numerusform>Role of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back</source>
        <translation>
            <numerusform>%n person are back</numerusform>
            <numerusform>%n people are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not contacted any more</source>
        <translation>
            <numerusform>%n person are not contacted any more</numerusform>
            <numerusform>%n people are not contacted any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %n people. A backup is made first, and one undo brings all back.</source>
        <translation>
            <numerusform>This changes %n person. A backup is made first, and one undo brings all back.</numerusform>
            <numerusform>This changes %n people. A backup is made first, and one undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people?</source>
        <translation>
            <numerusform>Change %n person?</numerusform>
            <numerusform>Change %n people?</numerusform>
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
        <source>%n people wait until {day}</source>
        <translation>
            <numerusform>%n person wait until {day}</numerusform>
            <numerusform>%n people wait until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people tagged {tag}</source>
        <translation>
            <numerusform>%n person tagged {tag}</numerusform>
            <numerusform>%n people tagged {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken off %n people</source>
        <translation>
            <numerusform>{tag} taken off %n person</numerusform>
            <numerusform>{tag} taken off %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the focus list</source>
        <translation>
            <numerusform>%n person on the focus list</numerusform>
            <numerusform>%n people on the focus list</numerusform>
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
    <message numerus="yes">
        <source>%n active in 90 days</source>
        <translation>
            <numerusform>%n active in 90 days</numerusform>
            <numerusform>%n active in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n ask</numerusform>
            <numerusform>%n asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interactions in 46 weeks</source>
        <translation>
            <numerusform>%n interaction in 46 weeks</numerusform>
            <numerusform>%n interactions in 46 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rituals</source>
        <translation>
            <numerusform>{done} of %n ritual</numerusform>
            <numerusform>{done} of %n rituals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known only here</source>
        <translation>
            <numerusform>%n known only here</numerusform>
            <numerusform>%n known only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never greeted</source>
        <translation>
            <numerusform>%n never greeted</numerusform>
            <numerusform>%n never greeted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last week</source>
        <translation>
            <numerusform>%n last week</numerusform>
            <numerusform>%n last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left from {group}</source>
        <translation>
            <numerusform>%n left from {group}</numerusform>
            <numerusform>%n left from {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in 28 days</source>
        <translation>
            <numerusform>%n left in 28 days</numerusform>
            <numerusform>%n left in 28 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your people work there</source>
        <translation>
            <numerusform>%n of your people works there</numerusform>
            <numerusform>%n of your people work there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the map</source>
        <translation>
            <numerusform>%n person on the map</numerusform>
            <numerusform>%n people on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, by the evidence</source>
        <translation>
            <numerusform>%n person, by the evidence</numerusform>
            <numerusform>%n people, by the evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touches planned that ask for nothing</source>
        <translation>
            <numerusform>%n touch planned that asks for nothing</numerusform>
            <numerusform>%n touches planned that ask for nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {channel} closed tomorrow you would lose %n people.</source>
        <translation>
            <numerusform>If {channel} closed tomorrow you would lose %n person.</numerusform>
            <numerusform>If {channel} closed tomorrow you would lose %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a week</source>
        <translation>
            <numerusform>%n minute a week</numerusform>
            <numerusform>%n minutes a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty chairs</source>
        <translation>
            <numerusform>%n empty chair</numerusform>
            <numerusform>%n empty chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving the %n coldest one circle out makes it hold: {circle}.</source>
        <translation>
            <numerusform>Moving the %n coldest one circle out makes it hold: {circle}.</numerusform>
            <numerusform>Moving the %n coldest one circle out makes it hold: {circle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>%n person to tell</numerusform>
            <numerusform>%n people to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trusting and above · %n by your judgement</source>
        <translation>
            <numerusform>Trusting and above · %n by your judgement</numerusform>
            <numerusform>Trusting and above · %n by your judgement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: filter to see them</source>
        <translation>
            <numerusform>and %n more: filter to see them</numerusform>
            <numerusform>and %n more: filter to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped you %n times</source>
        <translation>
            <numerusform>helped you once</numerusform>
            <numerusform>helped you %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people who matter, %n</source>
        <translation>
            <numerusform>people who matter, %n</numerusform>
            <numerusform>people who matter, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people, from {sum} across %n channels</source>
        <translation>
            <numerusform>people, from {sum} on %n channel</numerusform>
            <numerusform>people, from {sum} across %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you share %n channels</source>
        <translation>
            <numerusform>you share %n channel</numerusform>
            <numerusform>you share %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who left</source>
        <translation>
            <numerusform>%n person who left</numerusform>
            <numerusform>%n people who left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in focus wait for a word</source>
        <translation>
            <numerusform>%n person in focus waits for a word</numerusform>
            <numerusform>%n people in focus wait for a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises fall due</source>
        <translation>
            <numerusform>%n promise falls due</numerusform>
            <numerusform>%n promises fall due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates come up</source>
        <translation>
            <numerusform>%n date comes up</numerusform>
            <numerusform>%n dates come up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people who helped what came of it.</source>
        <translation>
            <numerusform>Tell %n person who helped what came of it.</numerusform>
            <numerusform>Tell %n people who helped what came of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These now: %n people, as on any day</source>
        <translation>
            <numerusform>These now: %n person, as on any day</numerusform>
            <numerusform>These now: %n people, as on any day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>%n more in the next 30 days</numerusform>
            <numerusform>%n more in the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n years</source>
        <translation>
            <numerusform>{what}, %n year</numerusform>
            <numerusform>{what}, %n years</numerusform>
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
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrie</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on your desk today.</source>
        <translation>
            <numerusform>%n person are on your desk today.</numerusform>
            <numerusform>%n people are on your desk today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others mention them: look before you hand it on.</source>
        <translation>
            <numerusform>%n text of others mention them: look before you hand it on.</numerusform>
            <numerusform>%n texts of others mention them: look before you hand it on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of yours are without an answer.</source>
        <translation>
            <numerusform>%n word of yours are without an answer.</numerusform>
            <numerusform>%n words of yours are without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n days</source>
        <translation>
            <numerusform>answers in %n day</numerusform>
            <numerusform>answers in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>Active in %n month</numerusform>
            <numerusform>Active in %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
