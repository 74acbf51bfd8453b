#pragma once

#include "core/plays/rules.h"
#include "ui/shell/plan_reading.h"

#include <QDialog>

namespace talbook
{

class PlainLabel;
class PrimaryButton;
class RecordRows;
class RuleForm;
class TableView;

/// All rules of next actions: chosen on the left, changed on the right, with how many accounts each would match as it
/// stands. What was changed is stored as one step.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(Document &document, std::vector<Rule> rules, QWidget *parent = nullptr);

    void accept() override;
    TableView &table() const { return *m_table; }
    RuleForm &form() const { return *m_form; }
    /// How many matches the rule has now; less than none: not known yet.
    int matches(size_t rule) const { return m_counts[rule]; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void showRules();
    void showChosen();
    void showCount();
    void take(const Rule &rule);
    void count();
    bool isShipped(size_t rule) const;
    bool isChanged() const;
    size_t chosen() const;

    Document &m_document;
    std::vector<Rule> m_stored, m_rules, m_shipped;
    std::vector<int> m_counts;
    PlanReading<std::vector<int>> m_reading;
    RecordRows *m_rows;
    TableView *m_table;
    RuleForm *m_form;
    PlainLabel *m_matches;
    PlainLabel *m_fault;
    PrimaryButton *m_change;
};

} // namespace talbook
