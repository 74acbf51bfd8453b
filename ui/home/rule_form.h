#pragma once

#include "core/plays/play.h"
#include "core/plays/rules.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace talbook
{

class Document;
class PlainLabel;

/// One rule: whether it is on, when it is met, what is to be done, by whom, within how many working days, and which
/// play fits and how long it rests.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const Document &document, QWidget *parent = nullptr);

    /// Shows it; tells nobody.
    void setRule(const Rule &rule, bool isShipped);
    const Rule &rule() const { return m_rule; }
    void setEditable(bool editable);
    void setShipped(bool isShipped);

    QCheckBox &onBox() const { return *m_on; }
    QDoubleSpinBox *threshold(const QString &key) const { return m_thresholds.value(key); }
    QComboBox &playBox() const { return *m_play; }
    QSpinBox &restBox() const { return *m_rest; }
    QPushButton &restoreButton() const { return *m_restore; }

Q_SIGNALS:
    void edited();
    void restoreRequested();

private:
    void fillPlays(const Document &document);
    void showThresholds();
    void orderTabs();
    void takeEdits();

    const Wording &m_words;
    Rule m_rule;
    bool m_showing = false;
    PlainLabel *m_name;
    QCheckBox *m_on;
    QPlainTextEdit *m_what;
    QFormLayout *m_form;
    QMap<QString, QDoubleSpinBox *> m_thresholds;
    QComboBox *m_level = nullptr;
    QComboBox *m_who;
    QSpinBox *m_days;
    QComboBox *m_play;
    QSpinBox *m_rest;
    QPushButton *m_restore;
};

} // namespace talbook
