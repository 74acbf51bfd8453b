#pragma once

#include <QWidget>

class QGridLayout;

namespace talbook
{

/// One line of a figure taken apart: what, how much of how much. Texts as they are to be read, in the locale.
struct Contribution
{
    QString label;
    double points = 0;
    double possible = 0;
    QString pointsText;
    QString possibleText;
    QString toolTip = {}; ///< plain text: what the points rest on
};

/// Lines of label, bar, points and "/ possible" in columns, and the total under a thin line. The tracks are as long as
/// what was possible.
class ContributionList : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionList(QWidget *parent = nullptr);

    void setContributions(const QList<Contribution> &lines, const Contribution &total);

private:
    void addLine(const Contribution &line, double longest, bool isTotal);

    QGridLayout *m_grid;
};

} // namespace talbook
