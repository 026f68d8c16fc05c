#pragma once

#include "kit/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace selaras::kit {

class Button;

/// A filter as a chip: a quiet label, the value, a menu. "Kanal  semua ⌄".
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &label, const QString &value, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value);
    QString value() const { return m_value; }
    /// An icon before the words; the saved-view chip wears "filter".
    void setIconName(const QString &name);
    /// The menu that opens below; the chip does not own it. Without one the chip is a plain button.
    void setMenu(QMenu *menu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    QString m_label, m_value, m_icon;
    QMenu *m_menu = nullptr;
};

/// A search box: magnifying glass, placeholder, the key that leads here as a cap at the right.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, const QString &key = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Esc: the owner clears and gives the keyboard back.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    QString m_key;
};

/// A few choices side by side, one taken: "Semua | Stok | Uang".
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList &choices, QWidget *parent = nullptr);
    void setChoices(const QStringList &choices);
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal choiceWidth(int index) const;
    QStringList m_choices;
    int m_current = 0;
};

/// The strip of 44 under the tabs: chips at the left, tools and buttons at the right.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);
    /// A widget that gives way when there is no room, the first one added first: a button with an icon to that icon,
    /// and when not even that helps it goes, a button into the menu at the far right. What it does keeps its key.
    void addSpare(QWidget *widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int neededWidth() const;
    int moreWidth() const;
    void nameMore();
    void showMore();
    QHBoxLayout *m_left, *m_right;
    QList<QWidget *> m_spare;
    Button *m_more; ///< the menu of the buttons that are hidden
};

} // namespace selaras::kit
