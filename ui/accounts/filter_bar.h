#pragma once

#include "core/accounts/filter_conditions.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLineEdit;

namespace talbook
{

class ConditionPopup;
class DashedChip;
class Document;
class FilterChip;
class FilterTextRow;
class FlowLayout;
class IconButton;
class QuietButton;

/// The filter as chips that combine with "and". An expression that chips cannot say is one chip with its text. The text
/// itself is edited in textRow(), which the page places below.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Document &document, QWidget *parent = nullptr);

    const QString &expression() const { return m_expression; }
    /// Shows it; tells nobody. One that is no expression stands as its text.
    void setExpression(const QString &expression);
    FilterTextRow &textRow() const { return *m_textRow; }
    /// A chip before the others for what no expression says, such as the accounts of an import; an empty name: none.
    void setSubset(const QString &name, const QString &value);
    /// Behind the chips, in the same flow.
    void addTrailing(QWidget *widget);

    void addCondition();
    void editAsText();
    /// The person's wish for everything to be shown again.
    void clearFilter();

Q_SIGNALS:
    /// The person changed it; it can be parsed.
    void expressionChanged(const QString &expression);
    /// The person took the subset's chip away; it is gone.
    void subsetRemoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChips();
    void removeSubset();
    void addChip(FilterChip *chip);
    void openPopup(const QWidget &anchor, std::optional<size_t> changed);
    void change(const QString &expression);
    void retranslate();

    Document &m_document;
    QString m_expression;
    QString m_subsetName;
    QString m_subsetValue;
    std::vector<FilterCondition> m_conditions; ///< empty where the expression is no plain "and"
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips;
    DashedChip *m_add;
    IconButton *m_asText;
    IconButton *m_clear;
    FilterTextRow *m_textRow;
    QPointer<ConditionPopup> m_popup;
};

/// The filter's expression as one line of text, with what is wrong about it beneath. Enter takes it, Esc closes the
/// row.
class FilterTextRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterTextRow(QWidget *parent = nullptr);

    void open(const QString &expression);

Q_SIGNALS:
    void taken(const QString &expression);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void retranslate();

    QLineEdit *m_line;
    QAction *m_icon;
    QWidget *m_faultRow;
    class PlainLabel *m_fault;
    class PrimaryButton *m_apply;
    class QuietButton *m_close;
};

} // namespace talbook
