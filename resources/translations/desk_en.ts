<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name />
    <message numerus="yes">
        <source>Last one {day}, checked and complete. Kept: %n.</source>
        <translation>
            <numerusform>Last one {day}, checked and complete. Kept: %Ln.</numerusform>
            <numerusform>Last one {day}, checked and complete. Kept: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>with %Ln person</numerusform>
            <numerusform>with %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages on {channel}</source>
        <translation>
            <numerusform>%Ln message on {channel}</numerusform>
            <numerusform>%Ln messages on {channel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emails</source>
        <translation>
            <numerusform>%Ln email</numerusform>
            <numerusform>%Ln emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n people...</source>
        <translation>
            <numerusform>Filter %Ln person...</numerusform>
            <numerusform>Filter %Ln people...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things you promised</source>
        <translation>
            <numerusform>%Ln thing you promised</numerusform>
            <numerusform>%Ln things you promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interactions</source>
        <translation>
            <numerusform>Import %Ln interaction</numerusform>
            <numerusform>Import %Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out</source>
        <translation>
            <numerusform>%Ln row was left out</numerusform>
            <numerusform>%Ln rows were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interactions</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in one community</source>
        <translation>
            <numerusform>%Ln in one community</numerusform>
            <numerusform>%Ln in one community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in this view</source>
        <translation>
            <numerusform>%Ln person in this view</numerusform>
            <numerusform>%Ln people in this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circle for %n people</source>
        <translation>
            <numerusform>Circle for %Ln person</numerusform>
            <numerusform>Circle for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n people alone until</source>
        <translation>
            <numerusform>Leave %Ln person alone until</numerusform>
            <numerusform>Leave %Ln people alone until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n people</source>
        <translation>
            <numerusform>Tag for %Ln person</numerusform>
            <numerusform>Tag for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %n people</source>
        <translation>
            <numerusform>Role of %Ln person</numerusform>
            <numerusform>Role of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people looked through today</source>
        <translation>
            <numerusform>%Ln person looked through today</numerusform>
            <numerusform>%Ln people looked through today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back</source>
        <translation>
            <numerusform>%Ln person are back</numerusform>
            <numerusform>%Ln people are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not contacted any more</source>
        <translation>
            <numerusform>%Ln person are not contacted any more</numerusform>
            <numerusform>%Ln people are not contacted any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %n people. A backup is made first, and one undo brings all back.</source>
        <translation>
            <numerusform>This changes %Ln person. A backup is made first, and one undo brings all back.</numerusform>
            <numerusform>This changes %Ln people. A backup is made first, and one undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people?</source>
        <translation>
            <numerusform>Change %Ln person?</numerusform>
            <numerusform>Change %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle} circle for %n people</source>
        <translation>
            <numerusform>{circle} circle for %Ln person</numerusform>
            <numerusform>{circle} circle for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait until {day}</source>
        <translation>
            <numerusform>%Ln person wait until {day}</numerusform>
            <numerusform>%Ln people wait until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people tagged {tag}</source>
        <translation>
            <numerusform>%Ln person tagged {tag}</numerusform>
            <numerusform>%Ln people tagged {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken off %n people</source>
        <translation>
            <numerusform>{tag} taken off %Ln person</numerusform>
            <numerusform>{tag} taken off %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the focus list</source>
        <translation>
            <numerusform>%Ln person on the focus list</numerusform>
            <numerusform>%Ln people on the focus list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%Ln person archived</numerusform>
            <numerusform>%Ln people archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, nothing left</source>
        <translation>
            <numerusform>%Ln done, nothing left</numerusform>
            <numerusform>%Ln done, nothing left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halves in %n days</source>
        <translation>
            <numerusform>halves in %Ln day</numerusform>
            <numerusform>halves in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active in 90 days</source>
        <translation>
            <numerusform>%Ln active in 90 days</numerusform>
            <numerusform>%Ln active in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%Ln ask</numerusform>
            <numerusform>%Ln asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>after from</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interactions in 46 weeks</source>
        <translation>
            <numerusform>%Ln interaction in 46 weeks</numerusform>
            <numerusform>%Ln interactions in 46 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days</source>
        <translation>
            <numerusform>{done} of %Ln day</numerusform>
            <numerusform>{done} of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rituals</source>
        <translation>
            <numerusform>{done} of %Ln ritual</numerusform>
            <numerusform>{done} of %Ln rituals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known only here</source>
        <translation>
            <numerusform>%Ln known only here</numerusform>
            <numerusform>%Ln known only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never greeted</source>
        <translation>
            <numerusform>%Ln never greeted</numerusform>
            <numerusform>%Ln never greeted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last week</source>
        <translation>
            <numerusform>%Ln last week</numerusform>
            <numerusform>%Ln last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left from {group}</source>
        <translation>
            <numerusform>%Ln left from {group}</numerusform>
            <numerusform>%Ln left from {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} at {weekly} a week take %n weeks</source>
        <translation>
            <numerusform>{left} at {weekly} a week take %Ln week</numerusform>
            <numerusform>{left} at {weekly} a week take %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your people work there</source>
        <translation>
            <numerusform>%Ln of your people works there</numerusform>
            <numerusform>%Ln of your people work there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the map</source>
        <translation>
            <numerusform>%Ln person on the map</numerusform>
            <numerusform>%Ln people on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, by the evidence</source>
        <translation>
            <numerusform>%Ln person, by the evidence</numerusform>
            <numerusform>%Ln people, by the evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%Ln touch</numerusform>
            <numerusform>%Ln touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touches planned that ask for nothing</source>
        <translation>
            <numerusform>%Ln touch planned that asks for nothing</numerusform>
            <numerusform>%Ln touches planned that ask for nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {channel} closed tomorrow you would lose %n people.</source>
        <translation>
            <numerusform>If {channel} closed tomorrow you would lose %Ln person.</numerusform>
            <numerusform>If {channel} closed tomorrow you would lose %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a week</source>
        <translation>
            <numerusform>%Ln minute a week</numerusform>
            <numerusform>%Ln minutes a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty chairs</source>
        <translation>
            <numerusform>%Ln empty chair</numerusform>
            <numerusform>%Ln empty chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving the %n coldest one circle out makes it hold: {circle}.</source>
        <translation>
            <numerusform>Moving the %Ln coldest one circle out makes it hold: {circle}.</numerusform>
            <numerusform>Moving the %Ln coldest one circle out makes it hold: {circle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>%Ln person to tell</numerusform>
            <numerusform>%Ln people to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trusting and above · %n by your judgement</source>
        <translation>
            <numerusform>Trusting and above · %Ln by your judgement</numerusform>
            <numerusform>Trusting and above · %Ln by your judgement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: filter to see them</source>
        <translation>
            <numerusform>and %Ln more: filter to see them</numerusform>
            <numerusform>and %Ln more: filter to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped you %n times</source>
        <translation>
            <numerusform>helped you once</numerusform>
            <numerusform>helped you %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people who matter, %n</source>
        <translation>
            <numerusform>people who matter, %Ln</numerusform>
            <numerusform>people who matter, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people, from {sum} across %n channels</source>
        <translation>
            <numerusform>people, from {sum} on %Ln channel</numerusform>
            <numerusform>people, from {sum} across %Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you share %n channels</source>
        <translation>
            <numerusform>you share %Ln channel</numerusform>
            <numerusform>you share %Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%Ln waits for you</numerusform>
            <numerusform>%Ln wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%Ln person inside</numerusform>
            <numerusform>%Ln people inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in People</source>
        <translation>
            <numerusform>All %Ln in People</numerusform>
            <numerusform>All %Ln in People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who left</source>
        <translation>
            <numerusform>%Ln person who left</numerusform>
            <numerusform>%Ln people who left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in focus wait for a word</source>
        <translation>
            <numerusform>%Ln person in focus waits for a word</numerusform>
            <numerusform>%Ln people in focus wait for a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises fall due</source>
        <translation>
            <numerusform>%Ln promise falls due</numerusform>
            <numerusform>%Ln promises fall due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates come up</source>
        <translation>
            <numerusform>%Ln date comes up</numerusform>
            <numerusform>%Ln dates come up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people who helped what came of it.</source>
        <translation>
            <numerusform>Tell %Ln person who helped what came of it.</numerusform>
            <numerusform>Tell %Ln people who helped what came of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These now: %n people, as on any day</source>
        <translation>
            <numerusform>These now: %Ln person, as on any day</numerusform>
            <numerusform>These now: %Ln people, as on any day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>%Ln more in the next 30 days</numerusform>
            <numerusform>%Ln more in the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n years</source>
        <translation>
            <numerusform>{what}, %Ln year</numerusform>
            <numerusform>{what}, %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrie</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on your desk today.</source>
        <translation>
            <numerusform>%Ln person are on your desk today.</numerusform>
            <numerusform>%Ln people are on your desk today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others mention them: look before you hand it on.</source>
        <translation>
            <numerusform>%Ln text of others mention them: look before you hand it on.</numerusform>
            <numerusform>%Ln texts of others mention them: look before you hand it on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of yours are without an answer.</source>
        <translation>
            <numerusform>%Ln word of yours are without an answer.</numerusform>
            <numerusform>%Ln words of yours are without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n days</source>
        <translation>
            <numerusform>answers in %Ln day</numerusform>
            <numerusform>answers in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>Active in %Ln month</numerusform>
            <numerusform>Active in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in common</source>
        <translation>
            <numerusform>%Ln person in common</numerusform>
            <numerusform>%Ln people in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n added</source>
        <translation>
            <numerusform>{thing}: %Ln added</numerusform>
            <numerusform>{thing}: %Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n taken away</source>
        <translation>
            <numerusform>{thing}: %Ln taken away</numerusform>
            <numerusform>{thing}: %Ln taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n changed</source>
        <translation>
            <numerusform>{thing}: %Ln changed</numerusform>
            <numerusform>{thing}: %Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desk remembers your last %n steps, fewer after large imports.</source>
        <translation>
            <numerusform>The desk remembers your last %Ln step, fewer after large imports.</numerusform>
            <numerusform>The desk remembers your last %Ln steps, fewer after large imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n welcomed</source>
        <translation>
            <numerusform>%Ln welcomed</numerusform>
            <numerusform>%Ln welcomed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
