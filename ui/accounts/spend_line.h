#pragma once

#include <QWidget>

namespace talbook
{

class Document;
class PlainLabel;
class RangeBar;
class SectionHeading;

/// What the document's current account cost in the last 365 days against its tier's range: the figure of the Budget
/// page, the plan checks and the account's plan.
class SpendLine : public QWidget
{
    Q_OBJECT

public:
    explicit SpendLine(Document &document, QWidget *parent = nullptr);

    /// "3,900.50 EUR, below the range: 10,000 to 50,000".
    QString sentence() const;
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    Document &m_document;
    SectionHeading *m_heading;
    RangeBar *m_bar;
    PlainLabel *m_sentence;
};

} // namespace talbook
