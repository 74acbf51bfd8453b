#pragma once

#include "core/results/result_scope.h"

#include <array>
#include <functional>

namespace talbook
{

inline constexpr size_t metricCount = size_t(MetricKind::DealSizeYear) + 1;

/// The metrics of one group of accounts. All arguments must outlive it.
class MetricReader
{
public:
    using Figures = std::array<MetricFigure, metricCount>;

    /// @param belongs whether an account is of the group
    /// @param rest of accounts off the list: membership is not asked for
    MetricReader(const ResultFacts &facts, std::vector<bool> belongs, bool rest);

    /// @param countsCost whether a cost is the group's
    Figures read(const std::function<bool(const MetricCost &)> &countsCost);

private:
    MetricFigure &at(MetricKind kind) { return m_figures[size_t(kind)]; }
    bool isMember(size_t account) const { return m_belongs[account] && (m_rest || m_scope.member[account]); }
    bool isListed(size_t account) const { return m_belongs[account]; }
    AccountId idOf(size_t account) const { return m_all.standings.accounts()[account].id; }

    void share(MetricKind kind, double part, double whole);
    void medianOf(MetricKind kind, const std::vector<double> &values);
    void meanOf(MetricKind kind, const std::vector<double> &values);
    void sum(MetricKind kind, double amount, qint64 n);
    void quotient(MetricKind kind, double part, double whole);
    void note(MetricKind kind, size_t account, qint64 record);
    void noteDays(MetricKind kind, size_t account, qint64 record, int days);
    /// What a share is of; what is noted beside stays out of the others.
    void noteWhole(MetricKind kind, size_t account, qint64 record = 0);
    void settleOthers(MetricKind kind);

    void activities();
    void coverage();
    void meetings();
    void created();
    void closed();
    void year();
    void waiting();
    void costs(const std::function<bool(const MetricCost &)> &countsCost);

    const ResultFacts &m_all;
    const ResultScope &m_scope;
    const Facts &m_facts;
    std::vector<bool> m_belongs;
    bool m_rest;
    Figures m_figures;
    struct Whole
    {
        std::vector<size_t> accounts;
        std::vector<qint64> records;
    };
    std::array<Whole, metricCount> m_wholes;
};

} // namespace talbook
