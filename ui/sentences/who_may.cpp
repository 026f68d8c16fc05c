#include "sentences/who_may.h"

#include <QCoreApplication>
#include <QStringList>

namespace selaras::ui {

namespace {

struct WhoMay {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::WhoMay)
};

} // namespace

QString roleWord(access::Role role)
{
    switch (role) {
    case access::Role::Owner: return WhoMay::tr("owner");
    case access::Role::Finance: return WhoMay::tr("finance");
    case access::Role::Stock: return WhoMay::tr("stock keeper");
    case access::Role::Service: return WhoMay::tr("customer service");
    case access::Role::Packer: return WhoMay::tr("packer");
    case access::Role::Worker: break;
    }
    return WhoMay::tr("Selaras itself");
}

QString whoMay(access::Role role, access::Right right)
{
    if (access::may(role, right))
        return {};
    QStringList words;
    for (const access::Role allowed : access::rolesThatMay(right))
        words << roleWord(allowed);
    if (words.size() <= 1)
        return WhoMay::tr("Only %1").arg(words.value(0));
    const QString last = words.takeLast();
    return WhoMay::tr("Only %1 and %2").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace selaras::ui
