#include "documents/label_layout.h"

#include "base/text.h"
#include "documents/codes.h"

#include <algorithm>

namespace selaras::documents {

namespace {

constexpr double kMargin = 3; // what thermal printers cannot reach
constexpr double kGap = 1.2;
constexpr qsizetype kMostText = 4000; // far more than there is room for, so that nothing is cut unseen
constexpr double kQrSide = 25;
constexpr double kLeastContents = 9; // the caption and a line or two

/// A text field as it can stand in a line.
QString line(const QString &text) { return plainText(text, kMostText); }

QString joined(const QStringList &parts, const QString &between)
{
    QStringList told;
    for (const QString &part : parts)
        if (const QString one = line(part); !one.isEmpty())
            told << one;
    return told.join(between);
}

class LabelLayout {
public:
    LabelLayout(const Label &label, Language language, const Paper &paper, const Lettering &lettering)
        : m_label(label)
        , m_language(language)
        , m_words(wordsOf(language))
        , m_lettering(lettering)
        , m_sheet{.paper = paper, .marks = {}}
        , m_left(kMargin)
        , m_right(paper.width - kMargin)
        , m_bottom(paper.height - kMargin)
    {
    }

    Result<Sheet> run()
    {
        header();
        rule();
        CHECK(awb());
        rule();
        money();
        rule();
        CHECK(recipient());
        rule();
        sender();
        note();
        rule();
        CHECK(contents());
        return std::move(m_sheet);
    }

private:
    enum class Side { Left, Centre, Right };

    /// A line at y, cut to the room between `from` and `to`. Returns its height.
    double text(const QString &what, const Type &type, double from, double to, double y, Side side = Side::Left)
    {
        const QString shown = m_lettering.elided(what, type, to - from);
        const double spare = std::max(0.0, to - from - m_lettering.width(shown, type));
        const double x = side == Side::Left ? from : side == Side::Right ? from + spare : from + spare / 2;
        m_sheet.marks.push_back(TextMark{.x = x, .y = y, .type = type, .text = shown});
        return m_lettering.height(shown, type);
    }

    void rule()
    {
        m_sheet.marks.push_back(LineMark{.x1 = m_left, .y1 = m_y, .x2 = m_right, .y2 = m_y, .thick = 0.3});
        m_y += kGap;
    }

    void header()
    {
        const Type big{.size = 7, .bold = true};
        const Type mid{.size = 5, .bold = true};
        const QString courier = line(m_label.courier), service = line(m_label.service), shop = line(m_label.shopName);
        const double serviceWidth = std::min(m_lettering.width(service, mid), (m_right - m_left) * 0.45);
        double height = 0;
        if (!courier.isEmpty())
            height = text(courier, big, m_left, m_right - serviceWidth - kGap, m_y);
        if (!service.isEmpty())
            height = std::max(
                height, 1.2 + text(service, mid, m_right - serviceWidth - kGap, m_right, m_y + 1.2, Side::Right));
        m_y += height;
        if (!shop.isEmpty() && !courier.isEmpty()) // else it would stand where the courier does
            m_y += text(shop, {.size = 3, .bold = false}, m_left, m_right, m_y);
        m_y += kGap / 2;
    }

    Result<> awb()
    {
        constexpr double kHigh = 18;
        Type type{.size = 4.6, .bold = true};
        const double width = m_sheet.paper.width - 2; // the quiet zones may be in the margins
        TRY(const Modules modules, code128(m_label.awb));
        const double module = moduleWidth(modules.front().size(), width);
        while (type.size > 2.4 && m_lettering.width(m_label.awb, type) > m_right - m_left)
            type.size -= 0.2;
        if (module < kLeastModule128 || m_lettering.width(m_label.awb, type) > m_right - m_left)
            return failAs(QStringLiteral("label.awb-long"), Error::Kind::Rejected, m_label.awb);
        m_sheet.marks.push_back(BarcodeMark{.x = 1, .y = m_y, .width = width, .height = kHigh, .text = m_label.awb});
        m_y += kHigh + 0.5;
        m_y += text(m_label.awb, type, m_left, m_right, m_y, Side::Centre) + kGap / 2;
        return {};
    }

    /// What the courier collects, so that it is seen from an arm's length; weight and parcel beside it.
    void money()
    {
        constexpr double kHigh = 13;
        const double split = m_right - 27;
        if (m_label.cod) {
            const Type caption{.size = 3.2, .bold = true};
            m_sheet.marks.push_back(
                BoxMark{.x = m_left, .y = m_y, .width = split - m_left - kGap, .height = kHigh, .thick = 0.9});
            text(m_words.cod, caption, m_left + 2, split - kGap - 2, m_y + 1.1, Side::Centre);
            const QString amount = moneyText(*m_label.cod);
            Type loud{.size = 7, .bold = true};
            while (loud.size > 3 && m_lettering.width(amount, loud) > split - m_left - kGap - 4)
                loud.size -= 0.5;
            text(amount, loud, m_left + 2, split - kGap - 2, m_y + 4.1, Side::Centre);
        } else {
            text(m_words.noCod, {.size = 5, .bold = true}, m_left, split, m_y + 3.4);
        }
        double y = m_y + 0.6;
        const Type caption{.size = 2.6, .bold = false};
        const Type figure{.size = 4.2, .bold = true};
        if (m_label.grams > 0) {
            y += text(m_words.weight, caption, split, m_right, y);
            y += text(weightText(m_label.grams, m_language), figure, split, m_right, y);
        }
        if (m_label.parcels > 1)
            text(m_words.parcel.arg(m_label.parcel).arg(m_label.parcels), {.size = 3.2, .bold = true}, split, m_right,
                y);
        m_y += kHigh + kGap;
    }

    struct Lines {
        Type type;
        QStringList lines;
        double height = 0;
    };

    Lines wrapped(const QString &what, const Type &type, double width) const
    {
        Lines out{.type = type, .lines = m_lettering.wrap(what, type, width), .height = 0};
        for (const QString &one : out.lines)
            out.height += m_lettering.height(one, type);
        return out;
    }

    void put(const Lines &block, double x)
    {
        for (const QString &one : block.lines) {
            m_sheet.marks.push_back(TextMark{.x = x, .y = m_y, .type = block.type, .text = one});
            m_y += m_lettering.height(one, block.type);
        }
    }

    /// Who gets it, in the largest type in which all of it has room. An address that is cut is a parcel that is lost.
    Result<> recipient()
    {
        const bool code = !m_label.qr.isEmpty();
        if (code)
            CHECK(qr());
        const double top = m_y;
        const double width = m_right - m_left - (code ? kQrSide + 3 : 0);
        const double most = m_bottom - top - kLeastContents - senderHeight();
        const QString area = joined(
            {m_label.district, m_label.city, joined({m_label.province, m_label.postcode}, QStringLiteral(" "))},
            QStringLiteral(", "));
        const QString street = joined(m_label.address, QStringLiteral(", "));
        for (double size = 5; size > kLeastRecipient; size -= 0.2) {
            const Type strong{.size = size, .bold = true};
            const Type plain{.size = size * 0.84, .bold = false};
            const std::vector<Lines> blocks{wrapped(m_words.recipient, {.size = 2.6, .bold = true}, width),
                wrapped(line(m_label.recipientName), {.size = size * 1.15, .bold = true}, width),
                wrapped(line(m_label.recipientPhone), strong, width), wrapped(street, plain, width),
                wrapped(area, {.size = size * 0.92, .bold = true}, width)};
            double height = 0;
            for (const Lines &block : blocks)
                height += block.height;
            if (height > (size > 3.4 ? std::min(most, kUsualRecipient) : most))
                continue;
            for (const Lines &block : blocks)
                put(block, m_left);
            m_y = std::max(m_y, code ? top + kQrSide : top) + kGap;
            return {};
        }
        return failAs(QStringLiteral("label.address-long"), Error::Kind::Rejected,
            QStringLiteral("%1 characters").arg(street.size() + area.size()));
    }

    Result<> qr()
    {
        TRY(const Modules modules, qrCode(m_label.qr.toUtf8()));
        if (kQrSide / double(modules.size()) < kLeastModuleQr)
            return failAs(QStringLiteral("label.qr-long"), Error::Kind::Rejected,
                QStringLiteral("%1 modules").arg(modules.size()));
        m_sheet.marks.push_back(
            QrMark{.x = m_right - kQrSide, .y = m_y, .side = kQrSide, .bytes = m_label.qr.toUtf8()});
        return {};
    }

    QString senderLine() const
    {
        const QString who
            = joined({m_label.senderName, m_label.senderPhone, m_label.senderAddress}, QStringLiteral(", "));
        return who.isEmpty() ? who : m_words.sender + QStringLiteral(": ") + who;
    }

    /// At most so many lines over the whole width; what does not fit is cut from the last one.
    Lines cutTo(qsizetype most, const QString &what, const Type &type) const
    {
        Lines out = wrapped(what, type, m_right - m_left);
        if (out.lines.size() <= most)
            return out;
        const QString rest = QStringList(out.lines.mid(most - 1)).join(u' ');
        out.lines = out.lines.mid(0, most - 1);
        out.lines << m_lettering.elided(rest, type, m_right - m_left);
        out.height = 0;
        for (const QString &one : std::as_const(out.lines))
            out.height += m_lettering.height(one, type);
        return out;
    }

    Lines noteLines() const
    {
        const QString said = line(m_label.note);
        return said.isEmpty() ? Lines()
                              : cutTo(3, m_words.note + QStringLiteral(": ") + said, {.size = 3.2, .bold = true});
    }

    /// What sender(), note() and the rules around them take when the sender has one line.
    double senderHeight() const
    {
        double height = 3 * kGap + noteLines().height;
        for (const QString &one : {senderLine(), line(m_label.orderNumber)})
            if (!one.isEmpty())
                height += m_lettering.height(one, kSmall);
        return height;
    }

    /// The recipient stands above it by now and was given all the room it needs: who sends it gets more than a line
    /// only of what is left.
    void sender()
    {
        constexpr qsizetype kMostLines = 4; // an address of 200 characters
        if (const QString who = senderLine(); !who.isEmpty()) {
            const double spare = m_bottom - m_y - kLeastContents - senderHeight();
            const auto more = qsizetype(std::max(0.0, spare) / m_lettering.height(who, kSmall));
            put(cutTo(std::min(kMostLines, 1 + more), who, kSmall), m_left);
        }
        if (const QString number = line(m_label.orderNumber); !number.isEmpty())
            m_y += text(m_words.orderNumber + QStringLiteral(": ") + number, kSmall, m_left, m_right, m_y);
    }

    void note()
    {
        put(noteLines(), m_left);
        m_y += kGap / 2;
    }

    double lineHeight(const Type &type) const { return m_lettering.height(QStringLiteral("Ag"), type) + 0.2; }
    std::size_t roomFor(const Type &type) const
    {
        return std::size_t(std::max(0.0, (m_bottom - m_y) / lineHeight(type)));
    }

    Result<> contents()
    {
        if (m_label.contents.empty())
            return {};
        qint64 pieces = 0;
        for (const Row &row : m_label.contents) {
            TRY(pieces, addChecked(pieces, row.pieces));
        }
        const QString summary = m_words.contents + QStringLiteral(": ")
            + summaryText(qint64(m_label.contents.size()), pieces, m_language);
        m_y += text(summary, {.size = 2.6, .bold = true}, m_left, m_right, m_y) + 0.3;
        const std::size_t all = m_label.contents.size();
        Type bold{.size = 2.6, .bold = true};
        while (bold.size > 2.2 && roomFor(bold) < all)
            bold.size -= 0.1;
        const Type plain{.size = bold.size, .bold = false};
        const double high = lineHeight(bold);
        const std::size_t room = roomFor(bold);
        const std::size_t shown = all <= room ? all : room > 0 ? room - 1 : 0;
        for (std::size_t at = 0; at < shown; ++at) {
            const Row &row = m_label.contents[at];
            const QString count = countText(row.pieces, m_language) + QStringLiteral(" x");
            const double indent = 9;
            text(count, bold, m_left, m_left + indent - 1, m_y, Side::Right);
            const QString code = line(row.code);
            const double codeWidth = std::min(m_lettering.width(code, bold), (m_right - m_left) * 0.4);
            if (!code.isEmpty())
                text(code, bold, m_left + indent, m_left + indent + codeWidth, m_y);
            if (const QString name = line(row.name); !name.isEmpty())
                text(name, plain, m_left + indent + codeWidth + (code.isEmpty() ? 0 : 1.5), m_right, m_y);
            m_y += high;
        }
        if (shown < all)
            text(m_words.more.arg(countText(qint64(all - shown), m_language)), bold, m_left, m_right, m_y);
        return {};
    }

    static constexpr double kLeastRecipient = 2.5; // mm; what is smaller no courier reads
    static constexpr double kUsualRecipient = 42; // so that contents have room, until the type would get small
    static constexpr Type kSmall{.size = 2.8, .bold = false};

    const Label &m_label;
    const Language m_language;
    const Words &m_words;
    const Lettering &m_lettering;
    Sheet m_sheet;
    const double m_left, m_right, m_bottom;
    double m_y = kMargin - 1;
};

} // namespace

Result<Sheet> layOut(const Label &label, Language language, const Paper &paper, const Lettering &lettering)
{
    return LabelLayout(label, language, paper, lettering).run();
}

} // namespace selaras::documents
