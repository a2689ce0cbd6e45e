import { check, group } from 'k6'
import http from 'k6/http'
import { Counter, Gauge, Rate, Trend } from 'k6/metrics'

const items = new Counter('items')
const memory = new Gauge('server_memory', false)
const ratio = new Rate('cache_hits')
const render = new Trend('render', true)

export const options = {
  vus: 2,
  iterations: 14,
  summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)', 'p(99.9)', 'count'],
  thresholds: {
    http_req_duration: ['p(95)<10000'],
    'http_req_duration{name:GET /flaky | ok}': ['p(99)<0.001'],
    'http_req_duration{name:never}': ['p(99)<1'],
    http_req_failed: ['rate<0.5'],
  },
}

export default function () {
  const response = http.get(`${__ENV.URL}/flaky`, { tags: { name: 'GET /flaky | ok' } })
  check(response, { 'is 200 | `x` @user': ({ status }) => status === 200 })
  group('größe / group', () => {
    http.get(`${__ENV.URL}/slow`, { tags: { name: 'slow' } })
    check(response, { inner: () => true })
  })
  items.add(3)
  memory.add(1e6)
  ratio.add(true)
  render.add(1.5)
}

// The data of handleSummary as scripts keep it; k6 then writes its --summary-export as well.
export function handleSummary(data) {
  return { 'handle-summary.json': JSON.stringify(data, null, 1) }
}
