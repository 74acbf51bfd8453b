#pragma once

#include "core/committee/title_rules.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace talbook
{

class PlainLabel;

/// One own rule: phrases of which one has to stand in the title, phrases that must not, levels, departments, and the
/// role it gives. What cannot be is said and stays to be mended.
class TitleRuleDialog : public QDialog
{
    Q_OBJECT

public:
    TitleRuleDialog(const TitleRules &rules, const TitleRule &rule, const Wording &words, QWidget *parent);

    /// Stores the rule when it is accepted.
    void setStore(std::function<Expected<void>(const TitleRule &)> store) { m_store = std::move(store); }

    TitleRule rule() const;
    QString refusal() const;
    QPlainTextEdit &phrases() const { return *m_phrases; }
    QPlainTextEdit &unless() const { return *m_unless; }
    QListWidget &levels() const { return *m_levels; }
    QListWidget &departments() const { return *m_departments; }
    QComboBox &role() const { return *m_role; }

    void accept() override;

private:
    TitleRule m_rule;
    std::function<Expected<void>(const TitleRule &)> m_store;
    QPlainTextEdit *m_phrases;
    QPlainTextEdit *m_unless;
    QListWidget *m_levels;
    QListWidget *m_departments;
    QComboBox *m_role;
    PlainLabel *m_refusal;
};

} // namespace talbook
