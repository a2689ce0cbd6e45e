import { expect, it } from 'vitest'
import { LoadTimeline } from '../../../src/core/trend/load-timeline.js'

it('cuts requests into seconds, carries the load on, and keeps empty windows', () => {
  const timeline = new LoadTimeline()
  timeline.addLoad(1000, 4)
  for (const [time, latency] of [
    [1000.1, 0.01],
    [1000.9, 0.03],
    [1002.5, 0.5],
  ] as const) {
    timeline.addRequest({ time, latency, isFailed: latency > 0.1 })
  }
  timeline.addRequest({ time: 999, isFailed: true })
  expect(timeline.points()).toEqual([
    {
      time: 0,
      duration: 1,
      load: 4,
      requests: 3,
      errors: 1,
      p50: expect.closeTo(0.02, 9),
      p99: expect.closeTo(0.0298, 9),
    },
    { time: 1, duration: 1, load: 4, requests: 0, errors: 0 },
    { time: 2, duration: 1, load: 4, requests: 1, errors: 1, p50: 0.5, p99: 0.5 },
  ])
})

it('does not grow with the test: two days are at most 600 windows that hold every request', () => {
  const timeline = new LoadTimeline()
  for (let minute = 0; minute < 2880; minute++) {
    timeline.addRequest({ time: minute * 60, latency: 0.01, isFailed: minute % 2 === 0 })
    timeline.addLoad(minute * 60, 7)
  }
  const points = timeline.points()
  expect(points.length).toBeLessThanOrEqual(600)
  expect(points.length).toBeGreaterThan(300)
  expect(points.reduce((sum, { requests }) => sum + requests, 0)).toBe(2880)
  expect(points.reduce((sum, { errors }) => sum + errors, 0)).toBe(1440)
  expect(points[1]?.time).toBe(points[0]?.duration)
})
