#pragma once

#include "kit/pane.h"
#include "manual/source.h"
#include "services.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

class DropFields;

/// Where files of orders come from: its name, the place its orders belong to, which column of the file is what, and
/// where they lie to be taken by themselves. A source that is there already keeps what it has read, whatever its name.
class SourceForm : public kit::Pane {
    Q_OBJECT
public:
    explicit SourceForm(Services &services, QWidget *parent = nullptr);

    /// `headers` are those of a file at hand; none: those the source knows. `places` by name.
    void edit(const manual::Source &source, const QStringList &headers, const std::vector<shops::Shop> &places);
    void save();

Q_SIGNALS:
    void saved(const selaras::manual::Source &source);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillForm();
    QComboBox *columnChoice(manual::Column column);
    manual::Source typed() const;
    void sayTrouble(const Error &error);

    Services &m_services;
    manual::Source m_source;
    QStringList m_headers;
    std::vector<shops::Shop> m_places;
    kit::Field *m_name = nullptr;
    DropFields *m_drop = nullptr;
    QComboBox *m_place = nullptr;
    std::array<QComboBox *, manual::kColumns> m_columns{};
    bool m_saving = false;
};

/// What a column of a file of orders is called on the screen.
QString columnWords(manual::Column column);

} // namespace selaras::ui
