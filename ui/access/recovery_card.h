#pragma once

#include <QStringList>
#include <QWidget>

namespace selaras::ui {

/// The recovery code in its groups, numbered, large and fixed in width.
class RecoveryCard : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryCard(QWidget *parent = nullptr);
    void setCode(const QString &code);
    QString group(int index) const { return m_groups.value(index); } ///< from 0
    int groupCount() const { return int(m_groups.size()); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_groups;
};

} // namespace selaras::ui
