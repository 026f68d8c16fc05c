<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>selaras::ui::OrderFilePage</name>
    <message numerus="yes">
        <source>%Ln piece(s) not in stock: it waits for them</source>
        <translation>
            <numerusform>%Ln piece not in stock: it waits for it</numerusform>
            <numerusform>%Ln pieces not in stock: it waits for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Access</name>
    <message numerus="yes">
        <source>%n tries left before a pause.</source>
        <translation>
            <numerusform>%n try left before a pause.</numerusform>
            <numerusform>%n tries left before a pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strong, about %n random words</source>
        <translation>
            <numerusform>Strong, about %n random word</numerusform>
            <numerusform>Strong, about %n random words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Activity</name>
    <message numerus="yes">
        <source>%n order(s) settled</source>
        <translation>
            <numerusform>%n order settled</numerusform>
            <numerusform>%n orders settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Audit</name>
    <message numerus="yes">
        <source>%n new entry(ies)</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditStory</name>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation>
            <numerusform>%n piece waits for stock</numerusform>
            <numerusform>%n pieces wait for stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), with buyers</source>
        <translation>
            <numerusform>%Ln order, with buyers</numerusform>
            <numerusform>%Ln orders, with buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), without buyers</source>
        <translation>
            <numerusform>%Ln order, without buyers</numerusform>
            <numerusform>%Ln orders, without buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <translation>
            <numerusform>%1, %Ln left</numerusform>
            <numerusform>%1, %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Channels</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s), %1 listings</source>
        <translation>
            <numerusform>%n shop, %1 listings</numerusform>
            <numerusform>%n shops, %1 listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::HealthWords</name>
    <message numerus="yes">
        <source>%n other channel(s) in tune</source>
        <translation>
            <numerusform>%n other channel in tune</numerusform>
            <numerusform>%n other channels in tune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other channel(s) in tune, %1 ago</source>
        <translation>
            <numerusform>%n other channel in tune, %1 ago</numerusform>
            <numerusform>%n other channels in tune, %1 ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n listing(s)</source>
        <translation>
            <numerusform>%1 refused %n listing</numerusform>
            <numerusform>%1 refused %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) need you to sign in again</source>
        <translation>
            <numerusform>%n shop needs you to sign in again</numerusform>
            <numerusform>%n shops need you to sign in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) have stopped</source>
        <translation>
            <numerusform>%n shop has stopped</numerusform>
            <numerusform>%n shops have stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are behind</source>
        <translation>
            <numerusform>%n shop is behind</numerusform>
            <numerusform>%n shops are behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) refused listings</source>
        <translation>
            <numerusform>%n shop refused listings</numerusform>
            <numerusform>%n shops refused listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are paused</source>
        <translation>
            <numerusform>%n shop is paused</numerusform>
            <numerusform>%n shops are paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are being read for the first time</source>
        <translation>
            <numerusform>%n shop is being read for the first time</numerusform>
            <numerusform>%n shops are being read for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are in shadow mode</source>
        <translation>
            <numerusform>%n shop is in shadow mode</numerusform>
            <numerusform>%n shops are in shadow mode</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportPage</name>
    <message numerus="yes">
        <source>Taken back: %Ln SKU(s).</source>
        <translation>
            <numerusform>Taken back: %Ln SKU.</numerusform>
            <numerusform>Taken back: %Ln SKUs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 by %2: %Ln SKU(s).</source>
        <translation>
            <numerusform>Imported %1 by %2: %Ln SKU.</numerusform>
            <numerusform>Imported %1 by %2: %Ln SKUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderPane</name>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>All %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrdersWorkspace</name>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>%Ln number copied</numerusform>
            <numerusform>%Ln numbers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln new order</numerusform>
            <numerusform>%Ln new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* order(s)</source>
        <translation>
            <numerusform>*%Ln* order</numerusform>
            <numerusform>*%Ln* orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange the couriers of %Ln order(s)?</source>
        <translation>
            <numerusform>Arrange the courier of %Ln order?</numerusform>
            <numerusform>Arrange the couriers of %Ln orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %Ln order(s) cancelled?</source>
        <translation>
            <numerusform>Why is %Ln order cancelled?</numerusform>
            <numerusform>Why are %Ln orders cancelled?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %Ln order(s) held?</source>
        <translation>
            <numerusform>Why is %Ln order held?</numerusform>
            <numerusform>Why are %Ln orders held?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Picking</name>
    <message numerus="yes">
        <source>*%n* order(s)</source>
        <translation>
            <numerusform>*%n* order</numerusform>
            <numerusform>*%n* orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* wave(s)</source>
        <translation>
            <numerusform>*%n* wave</numerusform>
            <numerusform>*%n* waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No courier took anything in the last %Ln day(s).</source>
        <translation>
            <numerusform>No courier took anything in the last %Ln day.</numerusform>
            <numerusform>No courier took anything in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* parcel(s)</source>
        <translation>
            <numerusform>*%n* parcel</numerusform>
            <numerusform>*%n* parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PickingForm</name>
    <message numerus="yes">
        <source>%n can be picked now</source>
        <translation>
            <numerusform>%n can be picked now</numerusform>
            <numerusform>%n can be picked now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReceivePage</name>
    <message numerus="yes">
        <source>%n piece(s) more than were sent are booked as found.</source>
        <translation>
            <numerusform>%n piece more than was sent is booked as found.</numerusform>
            <numerusform>%n pieces more than were sent are booked as found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned piece(s) are not of this delivery and are not taken in.</source>
        <translation>
            <numerusform>%n scanned piece is not of this delivery and is not taken in.</numerusform>
            <numerusform>%n scanned pieces are not of this delivery and are not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody knows would be lost: give the barcode to its SKU in Stock (E), then press F5 here.</source>
        <translation>
            <numerusform>%n that nobody knows would be lost: give the barcode to its SKU in Stock (E), then press F5 here.</numerusform>
            <numerusform>%n that nobody knows would be lost: give the barcodes to their SKUs in Stock (E), then press F5 here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReorderPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s) to buy</source>
        <translation>
            <numerusform>*%Ln* SKU to buy</numerusform>
            <numerusform>*%Ln* SKUs to buy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Returns</name>
    <message numerus="yes">
        <source>*%n* return(s)</source>
        <translation>
            <numerusform>*%n* return</numerusform>
            <numerusform>*%n* returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* to answer</source>
        <translation>
            <numerusform>*%n* to answer</numerusform>
            <numerusform>*%n* to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellable: back in stock</source>
        <translation>
            <numerusform>%n sellable: back in stock</numerusform>
            <numerusform>%n sellable: back in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: not in stock</source>
        <translation>
            <numerusform>%n damaged: not in stock</numerusform>
            <numerusform>%n damaged: not in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing: not in stock</source>
        <translation>
            <numerusform>%n missing: not in stock</numerusform>
            <numerusform>%n missing: not in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleWords</name>
    <message numerus="yes">
        <source>Sell also what comes in within %n day(s)</source>
        <translation>
            <numerusform>Sell also what comes in within %n day</numerusform>
            <numerusform>Sell also what comes in within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split by what each shop sold in %n day(s)</source>
        <translation>
            <numerusform>Split by what each shop sold in %n day</numerusform>
            <numerusform>Split by what each shop sold in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RulesWorkspace</name>
    <message numerus="yes">
        <source>*%Ln* rule(s)</source>
        <translation>
            <numerusform>*%Ln* rule</numerusform>
            <numerusform>*%Ln* rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* in force</source>
        <translation>
            <numerusform>*%Ln* in force</numerusform>
            <numerusform>*%Ln* in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LookCard</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepProducts</name>
    <message numerus="yes">
        <source>%n SKU(s) imported</source>
        <translation>
            <numerusform>%n SKU imported</numerusform>
            <numerusform>%n SKUs imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockPane</name>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s) change</source>
        <translation>
            <numerusform>%Ln SKU changes</numerusform>
            <numerusform>%Ln SKUs change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockWorkspace</name>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
            <numerusform>*%Ln* SKUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln SKU(s) saved</source>
        <translation>
            <numerusform>Tags of %Ln SKU saved</numerusform>
            <numerusform>Tags of %Ln SKUs saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln of them not in this list</numerusform>
            <numerusform>%Ln of them not in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Why</name>
    <message numerus="yes">
        <source>In %Ln open order(s)</source>
        <translation>
            <numerusform>In %Ln open order</numerusform>
            <numerusform>In %Ln open orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::activity::ItemPane</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::health::ShopPane</name>
    <message numerus="yes">
        <source>%1: %n listing(s) read</source>
        <translation>
            <numerusform>%1: %n listing read</numerusform>
            <numerusform>%1: %n listings read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders still come in; %n stock change(s) wait. What is sold out goes first.</source>
        <translation>
            <numerusform>Orders still come in; %n stock change waits. What is sold out goes first.</numerusform>
            <numerusform>Orders still come in; %n stock changes wait. What is sold out goes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) refused</source>
        <translation>
            <numerusform>%n figure refused</numerusform>
            <numerusform>%n figures refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderEvents</name>
    <message numerus="yes">
        <source>%n wait for stock</source>
        <translation>
            <numerusform>%n waits for stock</numerusform>
            <numerusform>%n wait for stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Shell</name>
    <message numerus="yes">
        <source>Everything sent, %n shop(s) in shadow mode</source>
        <translation>
            <numerusform>Everything sent, %n shop in shadow mode</numerusform>
            <numerusform>Everything sent, %n shops in shadow mode</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::CountPage</name>
    <message numerus="yes">
        <source>*%Ln* SKU(s) counted</source>
        <translation>
            <numerusform>*%Ln* SKU counted</numerusform>
            <numerusform>*%Ln* SKUs counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::CountPane</name>
    <message numerus="yes">
        <source>The books stay as they are. %n counted SKU(s) are kept for the audit and can not be posted.</source>
        <translation>
            <numerusform>The books stay as they are. %n counted SKU is kept for the audit and can not be posted.</numerusform>
            <numerusform>The books stay as they are. %n counted SKUs are kept for the audit and can not be posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Counts</name>
    <message numerus="yes">
        <source>*%n* count(s) under way</source>
        <translation>
            <numerusform>*%n* count under way</numerusform>
            <numerusform>*%n* counts under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln line(s)</source>
        <translation>
            <numerusform>Taken back: %Ln line</numerusform>
            <numerusform>Taken back: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeliveryForm</name>
    <message numerus="yes">
        <source>!%n line(s) cannot be sent!</source>
        <translation>
            <numerusform>!%n line cannot be sent!</numerusform>
            <numerusform>!%n lines cannot be sent!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
            <numerusform>*%Ln* SKUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeliveryPane</name>
    <message numerus="yes">
        <source>%n SKU(s)</source>
        <translation>
            <numerusform>%n SKU</numerusform>
            <numerusform>%n SKUs</numerusform>
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
    <name>selaras::ui::DeliveryWords</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Receiving</name>
    <message numerus="yes">
        <source>!%n late!</source>
        <translation>
            <numerusform>!%n late!</numerusform>
            <numerusform>!%n late!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* delivery(ies)</source>
        <translation>
            <numerusform>*%n* delivery</numerusform>
            <numerusform>*%n* deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReviewPage</name>
    <message numerus="yes">
        <source>!%n to be counted again!</source>
        <translation>
            <numerusform>!%n to be counted again!</numerusform>
            <numerusform>!%n to be counted again!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is posted, %n difference(s) put right</source>
        <translation>
            <numerusform>%1 is posted, %n difference put right</numerusform>
            <numerusform>%1 is posted, %n differences put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) moved while counted: count them again (Enter), or post them with F7.</source>
        <translation>
            <numerusform>%n line moved while counted: count it again (Enter), or post it with F7.</numerusform>
            <numerusform>%n lines moved while counted: count them again (Enter), or post them with F7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* line(s)</source>
        <translation>
            <numerusform>*%Ln* line</numerusform>
            <numerusform>*%Ln* lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) fewer are there by now than are missing: count them again.</source>
        <translation>
            <numerusform>Of %n line fewer are there by now than are missing: count it again.</numerusform>
            <numerusform>Of %n lines fewer are there by now than are missing: count them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned piece(s) are not counted.</source>
        <translation>
            <numerusform>%n scanned piece is not counted.</numerusform>
            <numerusform>%n scanned pieces are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockModel</name>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
            <numerusform>%Ln SKUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::BulkPage</name>
    <message numerus="yes">
        <source>Change %Ln SKU(s) together</source>
        <translation>
            <numerusform>Change %Ln SKU</numerusform>
            <numerusform>Change %Ln SKUs together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderForm</name>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
            <numerusform>*%Ln* SKUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RecallList</name>
    <message numerus="yes">
        <source>%n order(s), the last one %1</source>
        <translation>
            <numerusform>%n order, the last one %1</numerusform>
            <numerusform>%n orders, the last one %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Bench</name>
    <message numerus="yes">
        <source>%n later scan(s) kept, not lost</source>
        <translation>
            <numerusform>%n later scan kept, not lost</numerusform>
            <numerusform>%n later scans kept, not lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait to be packed</source>
        <translation>
            <numerusform>%n order waits to be packed</numerusform>
            <numerusform>%n orders wait to be packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are held, short or without a SKU: see Orders.</source>
        <translation>
            <numerusform>%n more order is held, short or without a SKU: see Orders.</numerusform>
            <numerusform>%n more orders are held, short or without a SKU: see Orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n piece(s) are in.</source>
        <translation>
            <numerusform>%n piece is in: all of it.</numerusform>
            <numerusform>All %n pieces are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) here were never printed</source>
        <translation>
            <numerusform>%n label here was never printed</numerusform>
            <numerusform>%n labels here were never printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later scan(s) were for this box: not counted</source>
        <translation>
            <numerusform>%n later scan was for this box: not counted</numerusform>
            <numerusform>%n later scans were for this box: not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not counted</source>
        <translation>
            <numerusform>%n scan was not counted</numerusform>
            <numerusform>%n scans were not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more shop(s)</source>
        <translation>
            <numerusform>%n more shop</numerusform>
            <numerusform>%n more shops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n piece(s) of this part are in.</source>
        <translation>
            <numerusform>%n piece is in: all of this part.</numerusform>
            <numerusform>All %n pieces of this part are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::BenchSurface</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
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
    <name>selaras::ui::Papers</name>
    <message numerus="yes">
        <source>%Ln label(s) went to %1</source>
        <translation>
            <numerusform>%Ln label went to %1</numerusform>
            <numerusform>%Ln labels went to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) are in %1</source>
        <translation>
            <numerusform>%Ln label is in %1</numerusform>
            <numerusform>%Ln labels are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of %Ln order(s) went to %1</source>
        <translation>
            <numerusform>The papers of %Ln order went to %1</numerusform>
            <numerusform>The papers of %Ln orders went to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Packing slips of %Ln order</numerusform>
            <numerusform>Packing slips of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices of %Ln order(s)</source>
        <translation>
            <numerusform>Invoice of %Ln order</numerusform>
            <numerusform>Invoices of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1</source>
        <translation>
            <numerusform>%Ln order is in %1</numerusform>
            <numerusform>%Ln orders are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which papers of %Ln order(s)?</source>
        <translation>
            <numerusform>Which papers of %Ln order?</numerusform>
            <numerusform>Which papers of %Ln orders?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderFilesPage</name>
    <message numerus="yes">
        <source>%1, looked into every %n minute(s)</source>
        <translation>
            <numerusform>%1, looked into every %n minute</numerusform>
            <numerusform>%1, looked into every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReturnPane</name>
    <message numerus="yes">
        <source>%n too many: only %1 came back.</source>
        <translation>
            <numerusform>%n too many: only %1 came back.</numerusform>
            <numerusform>%n too many: only %1 came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to name: sellable, damaged or missing.</source>
        <translation>
            <numerusform>%n more to name: sellable, damaged or missing.</numerusform>
            <numerusform>%n more to name: sellable, damaged or missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::HandOver</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln order(s) to the courier?</source>
        <translation>
            <numerusform>Hand %Ln order to the courier?</numerusform>
            <numerusform>Hand %Ln orders to the courier?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label of %n order(s) was never printed: %1.</source>
        <translation>
            <numerusform>The label of %n order was never printed: %1.</numerusform>
            <numerusform>The labels of %n orders were never printed: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
