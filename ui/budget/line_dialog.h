#pragma once

#include "core/budget/budget.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace talbook
{

class AccountChooser;
class BudgetDesk;
class PlainLabel;
class RecordRows;
class SegmentedSwitch;
class TableView;

/// Adds to the budget: a line, a tool of the technology stack by its yearly fee, or a share of somebody's pay. What
/// would be added is shown while it is typed; it is one step.
class LineDialog : public QDialog
{
    Q_OBJECT

public:
    enum Kind
    {
        Line,
        Technology,
        Headcount
    };

    /// `like`: where the person was, for category, account and so on.
    LineDialog(BudgetDesk &desk, const BudgetLine &like, Kind kind, QWidget *parent = nullptr);

    Kind kind() const;
    void setKind(Kind kind);
    QWidget *field(const QString &name) const { return findChild<QWidget *>(name); }
    RecordRows &preview() const { return *m_rows; }
    PlainLabel &fault() const { return *m_fault; }
    /// The lines as they would be added.
    Expected<std::vector<BudgetLine>> lines() const;
    /// The first line that was added.
    CostId added() const { return m_added; }

    void accept() override;

private:
    void build();
    void fill(const BudgetLine &like);
    void showKind();
    void refreshPreview();
    Expected<std::optional<qint64>> amountIn(const QLineEdit &line) const;
    Expected<std::vector<BudgetLine>> plainLines(BudgetLine line) const;
    Expected<std::vector<BudgetLine>> technologyLines(BudgetLine line) const;
    Expected<std::vector<BudgetLine>> headcountLines(BudgetLine line) const;
    QDate lastMonth() const;
    QString currency() const;

    BudgetDesk &m_desk;
    SegmentedSwitch *m_kind;
    QFormLayout *m_form;
    QLineEdit *m_note;
    QComboBox *m_category;
    QComboBox *m_channel;
    QComboBox *m_tier;
    QComboBox *m_campaign;
    AccountChooser *m_account;
    QLineEdit *m_planned;
    QLineEdit *m_committed;
    QLineEdit *m_actual;
    QComboBox *m_tools;
    QComboBox *m_vendor;
    QLineEdit *m_fee;
    QComboBox *m_role;
    QLineEdit *m_pay;
    QLineEdit *m_share;
    QComboBox *m_when;
    QComboBox *m_currency;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_sum;
    PlainLabel *m_fault;
    CostId m_added;
};

} // namespace talbook
