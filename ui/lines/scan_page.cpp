#include "lines/scan_page.h"

#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/last_scan.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace selaras::ui {

using namespace kit;

namespace {

enum Column { Code, Name };

QString remedyOfUnknown() { return ScanPage::tr("Give the barcode to its SKU in Stock (E), then press F5 here."); }

} // namespace

ScanPage::ScanPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(new FilterBar)
    , m_title(new Label({}, Type::Section))
    , m_last(new LastScan(services.sounds))
    , m_entry(new LineEntry(services))
    , m_trouble(new Notice(Role::Red, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_aside(new AsideList)
    , m_footer(new Footer)
    , m_act(primaryButton({}, QStringLiteral("F8")))
{
    build();
    (new Spoken(this))->say([this] { m_aside->retranslate(); });
    connectAll(); // the page itself is not there before
    setFocusProxy(m_entry);
}

void ScanPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->addLeft(m_title);
    auto *close = secondaryButton({}, QStringLiteral("Esc"));
    (new Spoken(close))->say([close] { close->setText(tr("Back")); });
    connect(close, &QPushButton::clicked, this, &ScanPage::closed);
    m_bar->addRight(close);
    m_bar->addRight(m_act);
    column->addWidget(m_bar);
    column->addWidget(m_trouble);
    m_trouble->hide();
    column->addWidget(m_last);
    column->addWidget(m_entry);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    column->addWidget(m_table, 1);
    column->addWidget(m_aside);
    column->addWidget(m_footer);
}

void ScanPage::connectAll()
{
    connect(m_act, &QPushButton::clicked, this, &ScanPage::askAct);
    connect(m_entry, &LineEntry::failed, this, [this](const Error &error) { sayTrouble(error); });
    connect(m_entry, &LineEntry::unknownScanned, this, [this](const QString &text) {
        m_aside->add(text, {}, 1, remedyOfUnknown);
        m_last->trouble([text] {
            return LastScan::Trouble{Role::Red, tr("No SKU has the barcode %1").arg(text),
                tr("Put it aside. It stands in the list below; nothing was counted.")};
        });
    });
    connect(m_aside, &AsideList::changed, this, [this] { showTotals(); });
    connect(m_aside, &AsideList::escaped, this, &ScanPage::closed);
    connect(m_table, &TableView::escaped, this, &ScanPage::closed);
}

void ScanPage::askAct()
{
    if (m_act->isEnabled())
        m_entry->whenEntered([this] { act(); });
}

void ScanPage::lookAgain()
{
    for (const QString &text : m_aside->takeUnknown())
        m_entry->scan(text);
}

void ScanPage::showAside()
{
    const qint64 aside = m_aside->pieces();
    m_footer->setRemark(aside > 0 ? tr("!%1 not counted!").arg(format::count(aside)) : QString());
}

void ScanPage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

void ScanPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); return;
    case Qt::Key_F8: askAct(); return;
    case Qt::Key_Delete:
        if (!m_aside->removeCurrent())
            removeLine();
        return;
    case Qt::Key_F5: lookAgain(); return;
    case Qt::Key_Slash: m_entry->focusSku(); return;
    case Qt::Key_F1:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept(); // the letters of the list behind do not work here
    }
}

} // namespace selaras::ui
