// Finds a burst in a series of numbers.

import CrisisDetection
import Foundation

// snippet.series
let start = Date(timeIntervalSince1970: 1_772_323_200)
let counts = (0..<4000).map { index in
    let hour = Double(index % 288) / 12
    let usual = 40 + 25 * sin((hour - 9) / 24 * 2 * .pi) + Double(index * 7919 % 13)
    return index >= 3500 && index < 3520 ? usual * 6 : usual
}
// snippet.end

// snippet.detect
var detector = BurstDetector(budget: .weekly)
for (index, count) in counts.enumerated() {
    let score = try detector.step(count.rounded(), at: start.addingTimeInterval(Double(index) * 300))
    if score.isAlert {
        print(index, score.direction, score.explanation)
    }
}
// snippet.end

// snippet.save
let saved = try JSONEncoder().encode(detector)
let restored = try JSONDecoder().decode(BurstDetector.self, from: saved)
print(restored == detector)
// prints: true
// snippet.end
