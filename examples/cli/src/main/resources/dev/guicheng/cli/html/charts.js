// Draws each figure.chart from the JSON beside it, in the page's own colours.
(() => {
  'use strict';
  const colours = ['#3b78c2', '#d9822b', '#2e8b6f', '#8e5ea2', '#c2453a', '#7f8790'];
  const drawn = [];
  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function options(spec, ink, line) {
    const lying = spec.type === 'LYING_BARS';
    const axis = title => ({
      stacked: spec.type === 'STACKED',
      title: {display: title !== '', text: title, color: ink},
      ticks: {color: ink, autoSkip: !lying},
      grid: {color: line},
      beginAtZero: true
    });
    return {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      scales: {x: axis(spec.horizontal), y: axis(spec.vertical)},
      plugins: {legend: {display: spec.series.length > 1, labels: {color: ink}}}
    };
  }

  function draw(figure) {
    const spec = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
    const lines = spec.type === 'LINES';
    const plot = figure.querySelector('.plot');
    if (spec.type === 'LYING_BARS') {
      plot.style.height = 5 + spec.labels.length * (1 + spec.series.length * 0.8) + 'rem';
    }
    const datasets = spec.series.map((row, position) => ({
      label: row.name,
      data: row.values,
      backgroundColor: colours[position % colours.length],
      borderColor: colours[position % colours.length],
      borderWidth: lines ? 2 : 0,
      pointRadius: spec.labels.length > 60 ? 0 : 3,
      barPercentage: spec.type === 'HISTOGRAM' ? 1 : 0.9,
      categoryPercentage: spec.type === 'HISTOGRAM' ? 0.98 : 0.8
    }));
    return new Chart(figure.querySelector('canvas'), {
      type: lines ? 'line' : 'bar',
      data: {labels: spec.labels, datasets},
      options: options(spec, style('--soft'), style('--line'))
    });
  }

  function recolour() {
    for (const chart of drawn) {
      for (const axis of Object.values(chart.options.scales)) {
        axis.ticks.color = axis.title.color = style('--soft');
        axis.grid.color = style('--line');
      }
      chart.options.plugins.legend.labels.color = style('--soft');
      chart.resize();
      chart.update('none');
    }
  }

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  document.querySelectorAll('figure.chart').forEach(figure => drawn.push(draw(figure)));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  matchMedia('print').addEventListener('change', recolour);
})();
