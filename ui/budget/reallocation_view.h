#pragma once

#include "core/budget/reallocation.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSlider;
class QStackedLayout;

namespace talbook
{

class EmptyState;
class PlainLabel;
class RecordRows;
class SectionHeading;
class TableView;

/// What moving money between channels would have done to the cost per engaged account of the program before this one.
/// Nothing is changed by it.
class ReallocationView : public QWidget
{
    Q_OBJECT

public:
    explicit ReallocationView(Document &document, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    QComboBox &from() const { return *m_from; }
    QComboBox &to() const { return *m_to; }
    QSlider &slider() const { return *m_slider; }
    QLineEdit &amount() const { return *m_amount; }
    /// What would have come of it, or why that cannot be said.
    QString outcome() const;
    QString label() const;
    void refresh();
    void forget();

Q_SIGNALS:
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Past
    {
        std::optional<Program> program; ///< the last one that ended before the current one began
        std::vector<ChannelReturn> channels;
        QString uncounted;
    };
    void build();
    QWidget *buildWhatIf();
    void read();
    void take(const Past &past);
    void fillChannels();
    void showOutcome();
    const ChannelReturn *channelOf(const QComboBox &box) const;
    void retranslate();

    Document &m_document;
    PlanReading<Past> m_reading;
    Past m_past;
    bool m_stale = true;
    SectionHeading *m_heading;
    PlainLabel *m_label;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_move;
    QLineEdit *m_amount;
    PlainLabel *m_fromName;
    QComboBox *m_from;
    PlainLabel *m_toName;
    QComboBox *m_to;
    QSlider *m_slider;
    RecordRows *m_effect;
    TableView *m_effectTable;
    PlainLabel *m_outcome;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
