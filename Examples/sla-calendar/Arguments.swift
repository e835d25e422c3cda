import ArgumentParser
import Foundation
import ReputationFoundations

/// A moment on the command line.
enum MomentArgument: ExpressibleByArgument, CustomStringConvertible {
    case date(Date)
    case now

    init?(argument: String) {
        if argument == "now" {
            self = .now
        } else if let date = Instant(rfc3339: argument)?.date {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// The moment; only `now` reads the clock.
    var date: Date {
        switch self {
        case .date(let date): date
        case .now: Date()
        }
    }

    var description: String {
        switch self {
        case .date(let date): date.formatted(.iso8601)
        case .now: "now"
        }
    }

    var defaultValueDescription: String { description }
}

/// A length of time on the command line, such as `1h30m`.
struct DurationArgument: ExpressibleByArgument, CustomStringConvertible {
    var duration: Duration

    init(duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        let units: [Character: Int64] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]
        var total: Int64 = 0
        var digits = ""
        for character in argument {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if let unit = units[character], let number = Int64(digits), number <= 1_000_000 {
                total += number * unit
                digits = ""
            } else {
                return nil
            }
        }
        guard digits.isEmpty, !argument.isEmpty, argument.count <= 40 else { return nil }
        duration = .seconds(total)
    }

    var description: String {
        let seconds = duration.components.seconds
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")]
        return parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    }

    var defaultValueDescription: String { description }
}

/// A pause on the command line: two moments with a slash between them.
struct PauseArgument: ExpressibleByArgument {
    var range: Range<Date>

    init?(argument: String) {
        let dates = argument.split(separator: "/").compactMap { Instant(rfc3339: $0)?.date }
        guard dates.count == 2, dates[0] <= dates[1] else { return nil }
        range = dates[0]..<dates[1]
    }
}
