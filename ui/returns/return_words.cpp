#include "returns/return_words.h"

#include "kit/format.h"
#include "returns/entry.h"

#include <QCoreApplication>
#include <QHash>

namespace selaras::ui {

using channels::ReturnState;
using kit::Role;
using returns::Goods;

namespace {

struct Returns {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Returns)
};

} // namespace

ReturnWord stateWord(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested: return {Role::Yellow, Returns::tr("To answer")};
    case ReturnState::Disputed: return {Role::Blue, Returns::tr("Disputed")};
    case ReturnState::Approved: return {Role::Blue, Returns::tr("Accepted")};
    case ReturnState::Refunded: return {Role::Grey, Returns::tr("Refunded")};
    case ReturnState::Refused: return {Role::Grey, Returns::tr("Refused")};
    case ReturnState::Withdrawn: return {Role::Grey, Returns::tr("Withdrawn")};
    }
    Q_UNREACHABLE();
}

ReturnWord goodsWord(Goods goods)
{
    switch (goods) {
    case Goods::None: return {Role::Grey, Returns::tr("With the buyer")};
    case Goods::Expected: return {Role::Blue, Returns::tr("On their way")};
    case Goods::Received: return {Role::Yellow, Returns::tr("To inspect")};
    case Goods::Inspected: return {Role::Green, Returns::tr("Inspected")};
    }
    Q_UNREACHABLE();
}

QString reasonWords(const QString &reason)
{
    // As Shopee names them.
    static const QHash<QString, const char *> kWords{
        {QStringLiteral("NONE"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "No reason given")},
        {QStringLiteral("NOT_RECEIPT"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not received")},
        {QStringLiteral("NOT_RECEIVED"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not received")},
        {QStringLiteral("WRONG_ITEM"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Wrong item")},
        {QStringLiteral("ITEM_DAMAGED"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Damaged")},
        {QStringLiteral("PHYSICAL_DMG"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Damaged")},
        {QStringLiteral("FUNCTIONAL_DMG"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Does not work")},
        {QStringLiteral("ITEM_NOT_FIT"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Does not fit")},
        {QStringLiteral("DIFF_DESC"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not as described")},
        {QStringLiteral("DIFFERENT_DESCRIPTION"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not as described")},
        {QStringLiteral("EXPECTATION_FAILED"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not as expected")},
        {QStringLiteral("CHANGE_MIND"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Changed their mind")},
        {QStringLiteral("MUTUAL_AGREE"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Agreed with the shop")},
        {QStringLiteral("ITEM_MISSING"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Something is missing")},
        {QStringLiteral("ITEM_FAKE"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Not genuine")},
        {QStringLiteral("SUSPICIOUS_PARCEL"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Parcel was opened")},
        {QStringLiteral("EXPIRED_PRODUCT"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Past its date")},
        {QStringLiteral("USED"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Used goods")},
        {returns::kNotDelivered, QT_TRANSLATE_NOOP("selaras::ui::Returns", "Could not be delivered")},
        {QStringLiteral("OTHER"), QT_TRANSLATE_NOOP("selaras::ui::Returns", "Another reason")},
    };
    const char *words = kWords.value(reason.trimmed().toUpper(), nullptr);
    return words ? Returns::tr(words) : reason;
}

QString putBackWords(const std::vector<returns::Found> &found)
{
    qint64 sellable = 0, damaged = 0, missing = 0;
    for (const returns::Found &one : found) {
        sellable += one.sellable;
        damaged += one.damaged;
        missing += one.missing;
    }
    QStringList out;
    if (sellable > 0)
        out << Returns::tr("%n sellable: back in stock", nullptr, int(sellable));
    if (damaged > 0)
        out << Returns::tr("%n damaged: not in stock", nullptr, int(damaged));
    if (missing > 0)
        out << Returns::tr("%n missing: not in stock", nullptr, int(missing));
    return out.isEmpty() ? Returns::tr("Nothing went back into stock") : out.join(QStringLiteral("; "));
}

QString foundWords(const returns::Line &line)
{
    QStringList out;
    if (line.sellable > 0)
        out << Returns::tr("%1 sellable").arg(kit::format::count(line.sellable));
    if (line.damaged > 0)
        out << Returns::tr("%1 damaged").arg(kit::format::count(line.damaged));
    if (line.missing > 0)
        out << Returns::tr("%1 missing").arg(kit::format::count(line.missing));
    return out.join(QStringLiteral(", "));
}

QString foundWords(const returns::Return &of)
{
    returns::Line all;
    for (const returns::Line &line : of.lines) {
        all.sellable += line.sellable;
        all.damaged += line.damaged;
        all.missing += line.missing;
    }
    return foundWords(all);
}

} // namespace selaras::ui
