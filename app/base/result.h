#pragma once
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace app::base {

/// What kind of failure an Error reports; callers branch on this, people read Error::what.
enum class ErrorKind {
    BadInput,    ///< what the user or a file gave cannot be used
    NotFound,    ///< a file, key, trial or model is not there
    Exists,      ///< a file is there that must not be replaced
    Io,          ///< reading or writing failed
    DiskFull,    ///< no room left; nothing that was kept is lost
    Locked,      ///< another program writes this study
    Corrupt,     ///< a file is damaged or is not what its name says
    Unsupported, ///< made by a newer version, or not available in this build
    Network,     ///< a server could not be reached or answered with an error
    Cancelled,   ///< the user stopped it
    Internal     ///< a defect of ours
};

/// Why we could not do our job. Outcomes of the world (a refusal, a rate limit) are stored values, not errors.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< whole sentences for a person: what happened, why, what to do next
    QString detail; ///< the server's or system's own text, shown under Details; may be empty; never holds a secret
    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or the Error that stood in its way. Ignoring one is a compile error (-Werror=unused-result).
/// The interface is the part of std::expected that we use, so that C++23 can replace it.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    /// Precondition of the four below: has_value().
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }
    /// Precondition: !has_value().
    const Error& error() const { return std::get<1>(m_state); }
    T value_or(T fallback) const& { return has_value() ? std::get<0>(m_state) : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace app::base
