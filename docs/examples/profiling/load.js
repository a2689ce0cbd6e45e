// k6 run -e URL=http://localhost:8080/ --summary-export k6.json load.js
import http from 'k6/http'

export const options = {
  vus: 10,
  duration: '3s',
  summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(95)', 'p(99)'],
}

export default function () {
  http.get(__ENV.URL)
}
