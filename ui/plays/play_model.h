#pragma once

#include "ui/plays/play_changes.h"

#include <QAbstractTableModel>

#include <functional>

namespace talbook
{

class Document;
class TableView;

/// A play's phases and steps as rows to edit in place. It changes nothing itself: what a person types goes to `change`
/// as a new play, and comes back by setPlay().
class PlayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StepColumn,
        DayColumn,
        DaysColumn,
        ChannelColumn,
        WhoColumn,
        RoleColumn,
        ContentColumn,
        CostColumn,
        SkipColumn,
        AfterColumn,
        ColumnCount
    };
    using Change = std::function<bool(const Play &changed)>;

    PlayModel(Document &document, Change change, QObject *parent);

    void setPlay(const Play &play);
    const Play &play() const { return m_play; }
    PlayLine lineAt(int row) const { return m_lines.at(size_t(row)); }
    /// Of a step, or of a phase; -1 where it is not there.
    int rowOfStep(const QString &id) const;
    int rowOfPhase(const QString &id) const;
    /// Widths and the delegates by which cells are typed into or chosen.
    void present(TableView &table);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// What was typed cannot be read; nothing was changed.
    void refused(const QString &message);
    /// The cell is typed as it was.
    void mended();

private:
    QString phaseText(const PlayPhase &phase, int column) const;
    QString stepText(const PlayStep &step, int column) const;
    QVariant editValue(const PlayLine &line, int column) const;
    bool setPhase(Play &play, int index, int column, const QString &text);
    bool setStep(PlayStep &step, int column, const QVariant &value);
    bool takeDays(const QString &text, int &days);
    bool takeCost(PlayStep &step, const QString &text);

    Document &m_document;
    Change m_change;
    Play m_play;
    std::vector<PlayLine> m_lines;
};

/// "120 EUR", with "a person" where it is by the piece.
QString stepCostText(const Document &document, const StepCost &cost);

} // namespace talbook
