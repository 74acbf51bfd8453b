#pragma once

#include "core/plays/campaigns.h"

#include <QCheckBox>
#include <QDialog>

#include <optional>

class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;
class PrimaryButton;
class RecordRows;
class StepTestResults;
class TableView;

/// The variants of a step, how accounts are shared out among them and what counts as a success; beneath, what came of
/// it in each campaign.
class StepTestDialog : public QDialog
{
    Q_OBJECT

public:
    StepTestDialog(Document &document, const Play &play, const QString &step, const std::vector<Campaign> &launched,
                   QWidget *parent);

    /// What the step is to have; nothing: no test.
    const std::optional<StepTest> &test() const { return m_test; }
    void addVariant();
    void removeVariant();
    RecordRows &rows() const { return *m_rows; }
    TableView &table() const { return *m_table; }
    StepTestResults &results() const { return *m_results; }
    PrimaryButton &doneButton() const { return *m_done; }
    const std::vector<QCheckBox *> &conversions() const { return m_conversions; }
    void accept() override;

private:
    void showVariants(int row);
    void takeEdit(qint64 id, int column, const QString &text);

    Document &m_document;
    std::optional<StepTest> m_test;
    RecordRows *m_rows;
    TableView *m_table;
    std::vector<QCheckBox *> m_conversions;
    StepTestResults *m_results;
    PlainLabel *m_fault;
    QPushButton *m_remove;
    PrimaryButton *m_done;
};

} // namespace talbook
