#pragma once

#include "kit/table_view.h"
#include "kit/theme.h"
#include "pages/when.h"
#include "support/sample_shop.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimeZone>
#include <QtTest>

namespace selaras::test {

/// A workspace over the sample shop, as the person at the keys sees it: shown, its first `rows` rows read, with the
/// keyboard.
template <class Workspace> struct WorkspaceScreen {
    WorkspaceScreen(access::Role role, int rows)
        : shop(role)
        , workspace(shop.services)
    {
        workspace.resize(1244, 828);
        workspace.show();
        table = workspace.template findChild<kit::TableView *>();
        workspace.setFocus();
        waitForRows(rows);
    }
    void waitForRows(int rows) { QTRY_COMPARE(table->model()->rowCount(), rows); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *where = QApplication::focusWidget();
        QTest::keyClick(where ? where : table, Qt::Key(key), with);
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
    /// As small as the window may be, beside rail, top bar and status line.
    void makeSmall() { workspace.resize(1280 - kit::Theme::rail, 720 - kit::Theme::topBar - kit::Theme::statusLine); }

    SampleShop shop;
    Workspace workspace;
    kit::TableView *table;
};

/// Before each test of a window: nothing remembered from the one before. Each test program remembers in a file of its
/// own: others run beside it.
inline void forgetSettings()
{
    QCoreApplication::setOrganizationName(QStringLiteral("selaras-test"));
    QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QSettings().clear();
}

/// After it: what it has set for the whole program.
inline void resetLanguageAndZone()
{
    QLocale::setDefault(QLocale::c());
    ui::when::setZone(QTimeZone("Asia/Jakarta"));
}

} // namespace selaras::test
