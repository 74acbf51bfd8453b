#pragma once

#include "core/plays/ab_test.h"
#include "core/plays/campaigns.h"
#include "ui/accounts/record_rows.h"

#include <QWidget>

namespace talbook
{

class Document;
class PlainLabel;
class TableView;

/// What came of a step's test in each campaign: a row a variant with its share, its difference from the first variant
/// and the lift, both with their 95 % intervals, and what that means in a sentence.
class StepTestResults : public QWidget
{
    Q_OBJECT

public:
    StepTestResults(Document &document, const Play &play, const QString &step, const std::vector<Campaign> &launched,
                    QWidget *parent = nullptr);

    RecordRows &rows() const { return *m_rows; }
    /// The sentences; or why there is nothing to tell yet.
    PlainLabel &sentences() const { return *m_sentences; }

    /// Whether the step has a test as it stands in the dialog: it says what there is to wait for.
    void setTested(bool isTested);

private:
    void build();
    RecordRows::Row rowOf(const Campaign &campaign, const VariantResult &result, bool isCompared) const;

    Document &m_document;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_sentences;
    bool m_nothingYet = true; ///< no campaign has a test of this step
};

} // namespace talbook
