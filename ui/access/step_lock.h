#pragma once

#include "access/wizard_step.h"

namespace selaras::kit {
class Button;
class Field;
class Label;
class Notice;
} // namespace selaras::kit

namespace selaras::ui {

class NewPassword;
class RecoveryCard;

/// The owner, a password, and the recovery code: shown once and proven by typing two of its groups.
class StepLock final : public WizardStep {
    Q_OBJECT
public:
    explicit StepLock(WizardState &state);
    QString id() const override { return QStringLiteral("lock"); }
    QString name() const override { return tr("Lock the data"); }
    QString summary() const override { return tr("Password and recovery code"); }
    QString title() const override { return tr("Lock the shop's data"); }
    QString intro() const override;
    QString missing() const override;
    QString nextWord() const override;
    void enter() override;
    void commit(std::function<void(const QString &)> done) override;
    void retranslate() override;
    /// The code on the screen; for tests that prove what a person proves.
    const RecoveryCard *card() const { return m_card; }

private:
    void make(std::function<void(const QString &)> done);
    void renew();
    void showCode(const QString &code, bool anew);
    void saveCode();
    void writeCode(const QString &path);
    void printCode();
    void keptIn(const QString &words);
    bool proven(int which) const;

    NewPassword *m_chosen;
    kit::Field *m_name, *m_password, *m_again, *m_first, *m_second;
    kit::Label *m_codeTitle, *m_codeHint, *m_proofTitle;
    kit::Button *m_print, *m_save;
    RecoveryCard *m_card;
    kit::Notice *m_notice;
    QWidget *m_who, *m_code;
    QString m_kept; ///< where the code was put, as it is said beside it
    QString m_words; ///< the code itself, only until it is proven
    int m_groups[2] = {0, 1};
    bool m_asked = false, m_proven = false;
    bool m_anew = false; ///< the code on the screen takes the place of one that was shown before
};

} // namespace selaras::ui
