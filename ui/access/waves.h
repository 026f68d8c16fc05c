#pragma once

#include <QWidget>

namespace selaras::ui {

/// The left half of the log-in screen: strings that come to rest in tune, the name, the slogan and the place.
class Waves : public QWidget {
    Q_OBJECT
public:
    explicit Waves(QWidget *parent = nullptr);
    void setPlace(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_place;
};

} // namespace selaras::ui
