#pragma once

#include "core/accounts/segments.h"

#include <QPushButton>

class QMenu;

namespace talbook
{

class Document;

/// The plan's segments: choose one, save the filter as one, and rename, update or delete the chosen one.
class SegmentMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit SegmentMenu(Document &document, QWidget *parent = nullptr);

    /// What the page filters by now.
    void setExpression(const QString &expression);

Q_SIGNALS:
    void chosen(const QString &expression);
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Segment> known() const;
    void refresh();
    void fillMenu();
    void choose(const Segment &segment);
    void saveAs();
    void rename(const Segment &segment);
    void update(const Segment &segment);
    void remove(const Segment &segment);
    void report(const Expected<void> &done);

    Document &m_document;
    QString m_expression;
    SegmentId m_current; ///< the chosen one, also while the filter is changed away from it
    QMenu *m_menu;
};

} // namespace talbook
