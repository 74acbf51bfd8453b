#pragma once

#include "ui/widgets/cell_delegate.h"

namespace talbook
{

/// Cells that draw what cell_roles.h tells them, one delegate a kind; the drawing is in bar_painters.h and
/// badge_painters.h.

/// Qt::DisplayRole, ShareRole, BusyRole.
class ScoreDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// Qt::DisplayRole, TierRole, ProposedRole.
class TierDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// Qt::DisplayRole, GradeRole.
class GradeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// Qt::DisplayRole, IntentRole, BusyRole.
class IntentDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// Qt::DisplayRole, ThreadRole, WordRole.
class ThreadsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// Qt::DisplayRole, StanceRole.
class StanceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// InfluenceRole.
class InfluenceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

/// SparkRole.
class SparkDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace talbook
