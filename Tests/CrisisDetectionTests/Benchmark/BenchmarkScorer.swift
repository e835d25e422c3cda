import Foundation

/// The published scoring rules of a benchmark of streaming detectors: an early alarm in a window earns most, each alarm
/// outside costs, the more the further from the window before it.
struct BenchmarkScorer {
    struct Profile {
        var hit: Double
        var miss: Double
        var falseAlarm: Double

        static let standard = Profile(hit: 1, miss: 1, falseAlarm: 0.11)
        static let lowFalsePositives = Profile(hit: 1, miss: 1, falseAlarm: 0.22)
        static let lowFalseNegatives = Profile(hit: 1, miss: 2, falseAlarm: 0.11)
    }

    struct Result {
        var score = 0.0
        var windows = 0
        var hits = 0
        var falseAlarms = 0

        static func += (left: inout Result, right: Result) {
            left.score += right.score
            left.windows += right.windows
            left.hits += right.hits
            left.falseAlarms += right.falseAlarms
        }

        /// 0 for no alarm at all, 100 for one at the start of each window and nowhere else.
        func normalised(_ profile: Profile) -> Double {
            100 * (score + profile.miss * Double(windows)) / ((profile.hit + profile.miss) * Double(windows))
        }
    }

    private static func sigmoid(_ x: Double) -> Double {
        x > 3 ? -1 : 2 / (1 + exp(5 * x)) - 1
    }

    /// Scores the rows of one file that raise an alarm.
    static func score(alarms: [Int], rows: Int, windows: [ClosedRange<Int>], profile: Profile) -> Result {
        let probation = min(rows * 15 / 100, 750)
        var result = Result(windows: windows.count)
        var best = [Double?](repeating: nil, count: windows.count)
        for row in alarms where row >= probation {
            if let index = windows.firstIndex(where: { $0.contains(row) }) {
                let width = Double(windows[index].count)
                let position = -Double(windows[index].upperBound - row + 1) / width
                let gain = sigmoid(position) / sigmoid(-1)
                best[index] = max(best[index] ?? gain, gain)
            } else {
                result.falseAlarms += 1
                if let before = windows.last(where: { $0.upperBound < row }) {
                    let distance = Double(row - before.upperBound) / Double(max(1, before.count - 1))
                    result.score += profile.falseAlarm * sigmoid(distance)
                } else {
                    result.score -= profile.falseAlarm
                }
            }
        }
        for gain in best {
            result.score += gain.map { $0 * profile.hit } ?? -profile.miss
            result.hits += gain == nil ? 0 : 1
        }
        return result
    }
}
