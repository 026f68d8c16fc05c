// F2: what is left to collect of a wave leaves the program as a paper.
#include "documents/papers.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "picking/picking.h"
#include "sentences/sentence.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace selaras::ui {

using documents::Language;

namespace {

documents::PickList paperOf(const WaveSeen &seen, qint64 now, Language language)
{
    documents::PickList out{.number = QString::number(seen.wave.number),
        .warehouse = seen.warehouse,
        .date = documents::momentText(now, when::zone(), language),
        .picks = {}};
    for (const fulfilment::Pick &pick : seen.picks)
        out.picks.push_back({pick.shelf, pick.code, pick.name, pick.pieces});
    return out;
}

Result<> saved(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    Error trouble(Error::Kind::Storage, file.errorString());
    trouble.code = QStringLiteral("file.cannot-write");
    return fail(trouble);
}

} // namespace

void Picking::askSave()
{
    const fulfilment::Wave *wave = currentWave();
    if (!wave || m_tab != Waves)
        return;
    m_choose(tr("pick-list-%1.pdf").arg(wave->number),
        [this, id = wave->id](const QString &path) { savePickList(id, path); });
}

void Picking::savePickList(qint64 waveId, const QString &path)
{
    const Language language = QLocale().language() == QLocale::Indonesian ? Language::Indonesian : Language::English;
    askStore(
        m_services.store, this,
        [waveId, language, now = m_services.clock.now()](Reader &reader) -> Result<QByteArray> {
            TRY(const auto seen, readWave(reader, waveId));
            if (!seen)
                return failAs(QStringLiteral("wave.closed"), Error::Kind::Conflict, QString::number(waveId));
            return documents::pickListPdf(paperOf(*seen, now, language), language, now);
        },
        [this, path](const Result<QByteArray> &pdf) {
            const Result<> done = pdf ? saved(*pdf, path) : fail(pdf.error());
            m_toast->say(done ? tr("Pick list saved as %1").arg(QFileInfo(path).fileName())
                              : sentenceFor(done.error(), Subject::Here).what);
        });
}

} // namespace selaras::ui
