#include "manual/source_form.h"

#include "kit/form.h"
#include "kit/notice.h"
#include "manual/drop_fields.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;
using manual::Column;

namespace {

/// What every row of a file may be said to be paid like, where the file has no column for it.
constexpr std::array kPayments{"paid", "unpaid", "cod"};

QString paymentChoice(int index)
{
    switch (index) {
    case 0: return SourceForm::tr("all are paid");
    case 1: return SourceForm::tr("none is paid yet");
    default: return SourceForm::tr("all by COD");
    }
}

Field *lineField(const QString &label, const char *name, const QString &text)
{
    auto *field = new Field(label, new QLineEdit(text), true);
    field->lineEdit()->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

QString columnWords(Column column)
{
    switch (column) {
    case Column::Number: return SourceForm::tr("Order number");
    case Column::Name: return SourceForm::tr("Buyer");
    case Column::Phone: return SourceForm::tr("Phone");
    case Column::Street: return SourceForm::tr("Address");
    case Column::District: return SourceForm::tr("District");
    case Column::City: return SourceForm::tr("City");
    case Column::Province: return SourceForm::tr("Province");
    case Column::Postcode: return SourceForm::tr("Postcode");
    case Column::Sku: return SourceForm::tr("SKU");
    case Column::Pieces: return SourceForm::tr("Pieces");
    case Column::Price: return SourceForm::tr("Price");
    case Column::Shipping: return SourceForm::tr("Shipping");
    case Column::Discount: return SourceForm::tr("Discount");
    case Column::Courier: return SourceForm::tr("Courier");
    case Column::Note: return SourceForm::tr("Note");
    case Column::Payment: return SourceForm::tr("Payment");
    case Column::Email: return SourceForm::tr("E-mail");
    }
    return {};
}

SourceForm::SourceForm(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
}

void SourceForm::edit(const manual::Source &source, const QStringList &headers, const std::vector<shops::Shop> &places)
{
    m_source = source;
    m_places = places;
    m_headers.clear();
    for (const QString &header : headers)
        if (!header.trimmed().isEmpty())
            m_headers << header;
    for (const QString &header : source.mapping)
        if (!header.isEmpty() && !header.startsWith(u'=') && !m_headers.contains(header, Qt::CaseInsensitive))
            m_headers << header;
    fill([this] { fillForm(); });
    m_name->lineEdit()->setFocus();
}

void SourceForm::fillForm()
{
    clear();
    clearActions();
    setTitle(m_source.id == 0 ? tr("A new source") : m_source.name);
    setSubtitle(tr("Which column of its files is what"));
    m_name = lineField(tr("Name of the source"), "source-name", m_source.name);
    m_place = new QComboBox;
    m_place->setObjectName(QStringLiteral("source-place"));
    m_place->setEditable(true);
    for (const shops::Shop &place : m_places) {
        m_place->addItem(place.name);
        if (place.id == m_source.shopId)
            m_place->setCurrentIndex(m_place->count() - 1);
    }
    if (m_places.empty())
        m_place->addItem(QStringLiteral("Reseller"));
    body()->addWidget(m_name);
    body()->addWidget(new Field(tr("Its orders belong to"), m_place, true));
    body()->addWidget(new SectionTitle(tr("Columns")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space8);
    for (int i = 0; i < manual::kColumns; ++i) {
        m_columns[std::size_t(i)] = columnChoice(Column(i));
        grid->addWidget(new Field(columnWords(Column(i)), m_columns[std::size_t(i)], true), i / 2, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(new SectionTitle(tr("By themselves")));
    m_drop = new DropFields(m_source);
    body()->addWidget(m_drop);
    body()->addStretch(1);
    auto *save = primaryButton(tr("Save the source"), QStringLiteral("Ctrl ↵"));
    allow(m_services, access::Right::EnterOrders, save);
    connect(save, &QPushButton::clicked, this, &SourceForm::save);
    addAction(save);
}

QComboBox *SourceForm::columnChoice(Column column)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("column-") + manual::columnName(column));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->addItem(tr("not in the file"), QString());
    for (const QString &header : m_headers)
        choice->addItem(header, header);
    if (column == Column::Payment)
        for (int i = 0; i < int(kPayments.size()); ++i)
            choice->addItem(paymentChoice(i), u'=' + QString::fromLatin1(kPayments[std::size_t(i)]));
    const QString &wanted = m_source.mapping[std::size_t(column)];
    int at = choice->findData(wanted, Qt::UserRole, Qt::MatchFixedString);
    if (at < 0) { // words of every row that are said elsewhere, as by selarasctl
        choice->addItem(wanted, wanted);
        at = choice->count() - 1;
    }
    choice->setCurrentIndex(at);
    return choice;
}

manual::Source SourceForm::typed() const
{
    manual::Source out = m_source;
    out.name = m_name->lineEdit()->text();
    m_drop->fill(out);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        out.mapping[i] = m_columns[i]->currentData().toString();
    return out;
}

void SourceForm::save()
{
    if (m_saving || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    if (!m_drop->check())
        return;
    const Result<sftp::Login> login = m_drop->login();
    if (!login)
        return sayTrouble(login.error());
    m_saving = true;
    tellStore(
        m_services.store, this,
        [source = typed(), login = *login, place = m_place->currentText(), actor = m_services.actor](
            Transaction &tx) -> Result<manual::Source> {
            CHECK(access::demand(actor, access::Right::EnterOrders));
            manual::Source wanted = source;
            TRY(wanted.shopId, manual::placeNamed(tx, place, actor.auditName()));
            TRY(wanted.id, manual::saveSource(tx, wanted, actor.auditName(), login));
            wanted.name = wanted.name.simplified();
            return wanted;
        },
        [this](const Result<manual::Source> &source) {
            m_saving = false;
            if (!source)
                return sayTrouble(source.error());
            m_source = *source;
            Q_EMIT saved(*source);
        });
}

void SourceForm::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    if (error.code == u"manual.source-name" || error.code == u"manual.source-taken")
        m_name->setFinding({Role::Red, sentence.what});
    else if (!m_drop->sayFinding(error))
        static_cast<QBoxLayout *>(body())->insertWidget(
            0, new Notice(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy));
}

void SourceForm::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
