#include "connect/connect_form.h"

#include "connect/words.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/tab_order.h"
#include "pages/ask.h"
#include "shops/shop.h"
#include "store/setting.h"
#include "wire/network.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

/// A new shop begins its days where the house does; nobody else can say where it stands.
Result<> keepHouseZone(Transaction &tx, qint64 shopId, const access::Actor &by)
{
    TRY(const auto zone, setting(tx, QStringLiteral("shop.time-zone")));
    TRY(const auto shop, shops::find(tx, shopId));
    if (!zone || zone->isEmpty() || !shop || shop->timeZone == *zone)
        return {};
    return shops::setTimeZone(tx, shopId, *zone, by.auditName());
}

} // namespace

ConnectForm::ConnectForm(Services &services, connecting::MakeWire makeWire, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_makeWire(makeWire ? std::move(makeWire) : [] { return std::make_unique<wire::NetworkWire>(); })
    , m_kinds(new kit::Segmented({}))
    , m_fieldsColumn(new QVBoxLayout)
    , m_test(kit::secondaryButton({}))
    , m_save(kit::primaryButton({}))
    , m_notice(new kit::Notice(kit::Role::Grey, {}))
    , m_spoken(new kit::Spoken(m_notice))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space16);
    QStringList names;
    for (const auto &kind : m_services.kinds)
        names << kind.name;
    m_kinds->setChoices(names);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addLayout(m_fieldsColumn);
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space8);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    m_test->setObjectName(QStringLiteral("test"));
    m_save->setObjectName(QStringLiteral("save"));
    m_notice->hide();
    connect(m_kinds, &kit::Segmented::currentChanged, this, &ConnectForm::showKind);
    connect(m_test, &QPushButton::clicked, this, &ConnectForm::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectForm::save);
    setFocusProxy(m_kinds);
    retranslate();
    showKind(0);
}

ConnectForm::~ConnectForm() = default;

const channels::ChannelKind &ConnectForm::kind() const { return m_services.kinds[std::size_t(m_kind)]; }

void ConnectForm::setKind(const QString &kindId)
{
    for (std::size_t i = 0; i < m_services.kinds.size(); ++i)
        if (m_services.kinds[i].id == kindId)
            m_kinds->setCurrentIndex(int(i));
}

void ConnectForm::signInAgain(qint64 shopId)
{
    struct Known {
        shops::Shop shop;
        QHash<QString, QString> credentials;
    };
    whenReady(m_services.store.read([shopId](Reader &reader) -> Result<std::optional<Known>> {
        TRY(const auto shop, shops::find(reader, shopId));
        if (!shop)
            return std::optional<Known>();
        TRY(auto credentials, shops::credentials(reader, shopId));
        return Known{*shop, std::move(credentials)};
    }),
        this, [this, shopId](const Result<std::optional<Known>> &known) {
            if (!known || !*known)
                return;
            setKind((*known)->shop.channel);
            m_kinds->setEnabled(false);
            setFocusProxy(m_answer ? m_answer->lineEdit() : m_address->lineEdit());
            m_again = shopId;
            m_address->lineEdit()->setText((*known)->shop.baseUrl);
            for (std::size_t i = 0; i < m_fields.size(); ++i)
                m_fields[i]->lineEdit()->setText((*known)->credentials.value(kind().fields[i].name));
            retranslate();
        });
}

void ConnectForm::showKind(int index)
{
    m_kind = index;
    m_tried.reset();
    delete m_fieldsBox;
    m_fieldsBox = new QWidget;
    m_fields.clear();
    m_redirect = m_answer = nullptr;
    m_signIn = nullptr;
    m_fieldsColumn->addWidget(m_fieldsBox);
    auto *grid = new QGridLayout(m_fieldsBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space16);
    const auto add = [&](const QString &name, bool secret) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        if (secret)
            edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            // Where to sign in stays while the address one came back to is put in; an answer goes with its question.
            if (!m_busy && (m_answers || !m_answer || edit != m_answer->lineEdit()))
                m_notice->hide();
            edited();
        });
        return new kit::Field({}, edit);
    };
    m_address = add(QStringLiteral("address"), false);
    m_address->lineEdit()->setText(kind().defaultBaseUrl);
    grid->addWidget(m_address, 0, 0, 1, 2);
    int place = 0;
    for (const auto &wanted : kind().fields) {
        auto *field = add(wanted.name, wanted.secret);
        m_fields.push_back(field);
        grid->addWidget(field, 1 + place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    if (kind().usesTokens) {
        const int row = 1 + (place + 1) / 2;
        m_redirect = add(QStringLiteral("redirect"), false);
        m_redirect->lineEdit()->setText(QStringLiteral("https://127.0.0.1/"));
        m_signIn = kit::secondaryButton({});
        m_signIn->setIconName(QStringLiteral("open"));
        m_signIn->setObjectName(QStringLiteral("sign-in"));
        m_answer = add(QStringLiteral("answer"), false);
        grid->addWidget(m_redirect, row, 0, Qt::AlignTop);
        grid->addWidget(m_signIn, row, 1, Qt::AlignVCenter | Qt::AlignLeft);
        grid->addWidget(m_answer, row + 1, 0, 1, 2);
        connect(m_signIn, &QPushButton::clicked, this, &ConnectForm::openSignIn);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_notice->hide();
    kit::tabAsLaidOut(this);
    retranslate();
    edited();
}

void ConnectForm::retranslate()
{
    m_test->setText(tr("Test connection"));
    m_save->setText(m_again ? tr("Save the sign-in") : tr("Connect in shadow mode"));
    m_kinds->setAccessibleName(tr("Channel"));
    if (m_address)
        m_address->setLabel(tr("Address"));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setLabel(credentialLabel(kind().fields[i]));
        m_fields[i]->setHint(credentialHint(kind(), kind().fields[i].name));
    }
    if (m_redirect) {
        m_redirect->setLabel(tr("Return address"));
        m_redirect->setHint(tr("As registered for your app in the console of the channel."));
        m_signIn->setText(tr("Open the sign-in page"));
        m_answer->setLabel(tr("Address of the page you came back to"));
        m_answer->setHint(
            tr("Allow Selaras in the browser, then copy the whole address here. It is good for ten minutes."));
    }
}

bool ConnectForm::isComplete() const
{
    if (m_address->lineEdit()->text().trimmed().isEmpty())
        return false;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (!kind().fields[i].optional && m_fields[i]->lineEdit()->text().trimmed().isEmpty())
            return false;
    return !m_answer || !m_answer->lineEdit()->text().trimmed().isEmpty();
}

void ConnectForm::edited()
{
    ++m_version;
    changed();
}

void ConnectForm::changed()
{
    // What was tried is no longer what stands here.
    m_tried.reset();
    m_test->setEnabled(isComplete());
    m_save->setEnabled(false);
    if (m_signIn)
        m_signIn->setEnabled(!m_busy && !m_fields.front()->lineEdit()->text().trimmed().isEmpty());
}

channels::ShopAccess ConnectForm::access() const
{
    channels::ShopAccess access;
    access.baseUrl = m_address->lineEdit()->text().trimmed();
    while (access.baseUrl.endsWith(u'/'))
        access.baseUrl.chop(1);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (const QString typed = m_fields[i]->lineEdit()->text().trimmed(); !typed.isEmpty())
            access.credentials.insert(kind().fields[i].name, typed);
    return access;
}

void ConnectForm::openSignIn()
{
    const auto network = m_makeWire();
    const QUrl page = connecting::signInPage(
        kind(), access(), m_redirect->lineEdit()->text().trimmed(), *network, m_services.clock.now());
    if (!QDesktopServices::openUrl(page)) {
        m_answers = false;
        m_spoken->say([this, page] {
            // Whole, whatever it holds: a signature that is cut signs nobody in.
            m_notice->set(kit::Role::Yellow, tr("No browser opened. Open this address yourself:"),
                kit::format::breakable(page.toString(QUrl::FullyEncoded)));
            auto *copy = kit::secondaryButton(tr("Copy the address"));
            connect(copy, &kit::Button::clicked, m_notice,
                [page] { QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded)); });
            m_notice->setButton(copy);
        });
        m_notice->show();
    }
}

void ConnectForm::test()
{
    if (m_busy)
        return;
    m_notice->setButton(nullptr);
    const QUrl address(access().baseUrl, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.scheme().startsWith(QStringLiteral("http"))) {
        Error none(Error::Kind::Rejected, access().baseUrl);
        none.code = QStringLiteral("shop.no-address");
        return say(none);
    }
    const QUrl answer(m_answer ? m_answer->lineEdit()->text().trimmed() : QString());
    m_busy = true;
    m_answers = true;
    changed();
    m_spoken->say([this, name = kind().name] { m_notice->set(kit::Role::Blue, tr("Asking %1 …").arg(name), {}); });
    m_notice->show();
    auto task = connecting::tryShop(kind(), access(), answer, std::shared_ptr<wire::Wire>(m_makeWire()),
        &m_services.clock, std::make_shared<SystemRandom>());
    connecting::runTrial(
        std::move(task), [self = QPointer(this), version = m_version](const Result<connecting::Tried> &tried) {
            if (self)
                self->tested(tried, version);
        });
}

void ConnectForm::tested(const Result<connecting::Tried> &tried, quint64 version)
{
    m_busy = false;
    changed();
    if (version != m_version) { // the answer is to a question that no longer stands here
        m_spoken->say([this] {
            m_notice->set(kit::Role::Yellow, tr("The answer does not count: the fields were changed meanwhile."),
                tr("Test the connection again."));
        });
        m_notice->show();
        return;
    }
    if (!tried) {
        say(tried.error());
        return;
    }
    m_tried = *tried;
    m_spoken->say([this, channel = kind().name, profile = tried->profile] {
        const QString facts = profile.taxInclusive ? tr("Prices in %1, tax included.").arg(profile.currency)
                                                   : tr("Prices in %1, tax added on top.").arg(profile.currency);
        m_notice->set(profile.warning.isEmpty() ? kit::Role::Green : kit::Role::Yellow,
            tr("%1 answers: %2").arg(channel, profile.name), profile.warning.isEmpty() ? facts : profile.warning);
    });
    m_notice->show();
    m_save->setEnabled(true);
    m_save->setFocus();
}

void ConnectForm::save()
{
    if (!m_tried || m_busy)
        return;
    m_busy = true;
    const QString name = m_tried->profile.name.isEmpty() ? kind().name : m_tried->profile.name;
    whenReady(m_services.store.write([kind = kind(), tried = *m_tried, by = m_services.actor, again = m_again](
                                         Transaction &tx) -> Result<qint64> {
        if (again == 0) {
            TRY(const qint64 id, connecting::keep(tx, kind, tried, by));
            CHECK(keepHouseZone(tx, id, by));
            return id;
        }
        CHECK(connecting::renew(tx, again, tried, by));
        return again;
    }),
        this, [this, name](const Result<qint64> &id) { saved(id, name); });
}

void ConnectForm::saved(const Result<qint64> &id, const QString &name)
{
    m_busy = false;
    if (!id) {
        say(id.error());
        return;
    }
    showKind(m_kind);
    m_spoken->say([this, name] {
        if (m_again)
            m_notice->set(
                kit::Role::Green, tr("%1 lets us in again").arg(name), tr("Orders and stock go on by themselves."));
        else
            m_notice->set(kit::Role::Green, tr("%1 is connected").arg(name),
                tr("Its orders come in now. In shadow mode nothing is changed on the channel."));
    });
    m_notice->show();
    Q_EMIT connected(*id, name);
}

void ConnectForm::say(const Error &error)
{
    m_spoken->say([this, error, name = kind().name] { m_notice->set(kit::Role::Red, trialSentence(error, name), {}); });
    m_notice->show();
}

void ConnectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
