#include "tidy/arrows.h"

#include <QRegularExpression>
#include <array>

namespace selaras::tidy {

namespace {

using Regex = QRegularExpression;

QString folderOf(const QString &path) { return path.left(path.lastIndexOf(u'/')); }

/// The file that an #include of `source` means; empty for one of a library.
QString meant(const Source &source, const QString &name, const std::set<QString> &paths)
{
    const std::array<QString, 5> roots{folderOf(source.path), source.path.left(source.path.indexOf(u'/')),
        QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    for (const QString &root : roots)
        if (const QString path = root + u'/' + name; paths.count(path) > 0)
            return path;
    return {};
}

bool isConnector(const QString &target) { return target.startsWith(QLatin1String("core_channels_")); }

/// Why `from` may not reach `to`; empty when it may.
QString refusal(const QString &from, const QString &to)
{
    const bool core = from.startsWith(QLatin1String("core_"));
    if (core
        && (to.startsWith(QLatin1String("ui_")) || to.startsWith(QLatin1String("app_"))
            || to.startsWith(QLatin1String("sandbox"))))
        return QStringLiteral("core knows neither the window nor the programs");
    if (core
        && (to == QLatin1String("Qt6::Widgets") || to == QLatin1String("Qt6::Gui")
            || to == QLatin1String("Qt6::Charts")))
        return QStringLiteral("core is true without a window");
    if (from.startsWith(QLatin1String("ui_"))
        && (to.startsWith(QLatin1String("app_")) || to.startsWith(QLatin1String("sandbox"))))
        return QStringLiteral("the window does not know the programs");
    if (from == QLatin1String("ui_kit") && to.startsWith(QLatin1String("core_")))
        return QStringLiteral("the kit knows no domain");
    if (isConnector(to))
        return QStringLiteral("only app names a connector");
    if (!to.startsWith(QLatin1String("core_")))
        return {};
    if (from == QLatin1String("core_base"))
        return QStringLiteral("base knows nobody");
    if ((from == QLatin1String("core_store") || from == QLatin1String("core_wire")) && to != QLatin1String("core_base"))
        return QStringLiteral("store and wire know base alone");
    if (from == QLatin1String("core_documents") && to != QLatin1String("core_base"))
        return QStringLiteral("papers are made of what they are given: they know base alone");
    if (from == QLatin1String("core_printing") && to != QLatin1String("core_base")
        && to != QLatin1String("core_documents"))
        return QStringLiteral("a printer is given bytes: it knows neither the domain nor the database");
    const bool port
        = to == QLatin1String("core_base") || to == QLatin1String("core_wire") || to == QLatin1String("core_channels");
    if ((from == QLatin1String("core_channels") || isConnector(from)) && !port)
        return QStringLiteral("a channel knows neither the domain nor the database");
    if (to == QLatin1String("core_sync") && core)
        return QStringLiteral("nothing in core stands above sync");
    return {};
}

} // namespace

std::set<QString> Plan::reach(const QString &target) const
{
    std::set<QString> reached;
    std::vector<QString> open{target};
    while (!open.empty()) {
        const auto known = uses.find(open.back());
        open.pop_back();
        if (known == uses.end())
            continue;
        for (const QString &next : known->second)
            if (reached.insert(next).second)
                open.push_back(next);
    }
    return reached;
}

void read(Plan &plan, const QString &folder, const QString &text)
{
    static const Regex comment(QStringLiteral("#[^\n]*"));
    static const Regex call(QStringLiteral(R"(\b(selaras_library|target_link_libraries)\s*\(\s*(\w+)\s+([^)]*)\))"));
    static const Regex blanks(QStringLiteral(R"(\s+)"));
    static const Regex ifThere(QStringLiteral(R"(\$<TARGET_NAME_IF_EXISTS:(\w+)>)"));
    const QString code = QString(text).remove(comment);
    for (auto all = call.globalMatch(code); all.hasNext();) {
        const auto hit = all.next();
        const QString target = hit.captured(2);
        QString named = hit.captured(3);
        if (hit.captured(1) == QLatin1String("selaras_library")) {
            plan.folders[folder] = target;
            named = named.section(QStringLiteral("USES"), 1);
        }
        for (const QString &used : named.replace(ifThere, QStringLiteral("\\1")).split(blanks, Qt::SkipEmptyParts))
            if (used != QLatin1String("PUBLIC") && used != QLatin1String("PRIVATE")
                && used != QLatin1String("INTERFACE"))
                plan.uses[target].insert(used);
    }
}

Plan readPlan(const QString &top)
{
    Plan plan;
    for (const char *half : {"core", "ui"})
        for (const QString &path : pathsBelow(top, QLatin1String(half), {QStringLiteral("/CMakeLists.txt")}))
            read(plan, folderOf(path), readText(top + u'/' + path));
    plan.folders[QStringLiteral("ui")] = QStringLiteral("ui_services");
    return plan;
}

std::vector<QString> wrongArrows(const Plan &plan)
{
    std::vector<QString> wrong;
    for (const auto &[from, direct] : plan.uses)
        for (const QString &to : plan.reach(from)) {
            if (to == from)
                wrong.push_back(QStringLiteral("%1 reaches itself: arrows run one way").arg(from));
            else if (const QString why = refusal(from, to); !why.isEmpty())
                wrong.push_back(QStringLiteral("%1 reaches %2: %3").arg(from, to, why));
        }
    return wrong;
}

std::vector<Finding> wrongIncludes(const Source &source, const Plan &plan, const std::set<QString> &paths)
{
    static const Regex include(QStringLiteral(R"(^\s*#\s*include\s*"([^"]+)\")"), Regex::MultilineOption);
    const auto self = plan.folders.find(folderOf(source.path));
    if (self == plan.folders.end() || self->second == QLatin1String("ui_services"))
        return {};
    const std::set<QString> allowed = plan.reach(self->second);
    std::vector<Finding> found;
    for (auto all = include.globalMatch(source.text); all.hasNext();) {
        const auto hit = all.next();
        const QString path = meant(source, hit.captured(1), paths);
        if (path.isEmpty() || folderOf(path) == self->first)
            continue;
        const auto there = plan.folders.find(folderOf(path));
        if (there == plan.folders.end() || allowed.count(there->second) == 0)
            found.push_back({source.path, source.lineOf(hit.capturedStart(1)),
                QStringLiteral("includes %1, which %2 does not use").arg(path, self->second)});
    }
    return found;
}

} // namespace selaras::tidy
