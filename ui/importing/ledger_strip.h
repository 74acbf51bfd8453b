#pragma once

#include <QWidget>

class QHBoxLayout;
class QLocale;

namespace talbook
{

struct ImportReport;

/// "85 rows = 80 created + 3 updated + 1 unchanged + 1 faulty": every row of the file is in one of the four, and one
/// sees that they add up.
class LedgerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerStrip(QWidget *parent = nullptr);

    void setReport(const ImportReport &report, const QLocale &locale);
    /// The same as one sentence.
    QString text() const { return m_text; }

private:
    void addFigure(const QString &figure, const QString &caption);
    void addSign(const QString &sign);

    QHBoxLayout *m_row;
    QString m_text;
};

} // namespace talbook
